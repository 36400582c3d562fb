// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/simulate/simulation_maker.h"

#include "core/cause/cause_error.h"

#include <qgsexception.h>

namespace minemap
{

SimulationMaker::SimulationMaker( const SimulationRequest &request, const SimulationParameters &parameters,
                                  const LocalPlane &plane )
  : mRequest( request ),
    mParameters( parameters )
{
  const QString code = request.crs.authid();
  const bool isPublished = code.startsWith( QLatin1String( "EPSG:" ) );
  try
  {
    mCoordinates =
      std::make_unique<MapCoordinates>( ( isPublished ? code : request.crs.toWkt() ).toStdString(), plane );
  }
  catch ( const CauseError &error )
  {
    throw QgsProcessingException( tr( "CRS is \"%1\", which PROJ cannot use (%2): give another coordinate system." )
                                    .arg( code, QString::fromStdString( error.what() ) ) );
  }
}

Simulation SimulationMaker::make( Progress &progress ) const
{
  try
  {
    return simulateWorld( mParameters, *mCoordinates, mRequest.centre, progress );
  }
  catch ( const ExtentTooSmall &error )
  {
    throw QgsProcessingException( tr( "EXTENT has room for some %1 of %2 minefields: give a larger extent, or ask for "
                                      "fewer records." )
                                    .arg( QString::number( error.placed() ), QString::number( error.wanted() ) ) );
  }
  catch ( const ErrorListError &error )
  {
    throw QgsProcessingException( sentence( error, mParameters ) );
  }
  catch ( const CauseError &error )
  {
    throw QgsProcessingException( tr( "The map cannot be written in the coordinate system \"%1\" (%2): give another "
                                      "CRS." )
                                    .arg( mRequest.crs.authid(), QString::fromStdString( error.what() ) ) );
  }
}

QString SimulationMaker::sentence( const ErrorListError &error, const SimulationParameters &parameters )
{
  const QString item = QString::fromStdString( error.item() );
  const QString detail = QString::fromStdString( error.detail() );
  switch ( error.problem() )
  {
  case ErrorProblem::UnknownCause:
    return tr( "ERRORS: \"%1\" names no known cause: give one of %2." ).arg( item, detail );
  case ErrorProblem::NoValue:
    return tr( "ERRORS: \"%1\" lacks its value: write it as in %2." ).arg( item, detail );
  case ErrorProblem::NeedlessValue:
    return tr( "ERRORS: \"%1\" has a value, which its cause does not take: write %2." ).arg( item, detail );
  case ErrorProblem::BadValue:
    return tr( "ERRORS: \"%1\" has a value that cannot be used: write it as in %2." ).arg( item, detail );
  case ErrorProblem::UnknownGroup:
    return tr( "ERRORS: \"%1\" is for group \"%2\", which there is not: the groups are %3 to %4." )
      .arg( item, detail, QString::fromStdString( groupName( 0 ) ),
            QString::fromStdString( groupName( parameters.groups - 1 ) ) );
  case ErrorProblem::UnknownRecord:
    return tr( "ERRORS: \"%1\" is for record \"%2\", which there is not: the records are %3 to %4." )
      .arg( item, detail, QString::fromStdString( recordId( 1 ) ),
            QString::fromStdString( recordId( static_cast<std::size_t>( parameters.records ) ) ) );
  case ErrorProblem::UnknownCode:
    return tr( "ERRORS: \"%1\" cannot use %2: give the EPSG code of a system or operation of the kind that the cause "
               "takes." )
      .arg( item, detail );
  case ErrorProblem::NoOperation:
    return tr( "ERRORS: \"%1\" needs an operation from %2 to WGS 84, and PROJ has none for this place: give another "
               "system, or an extent where that one was used." )
      .arg( item, detail );
  default:
    return detail.isEmpty()
             ? tr( "ERRORS: \"%1\" cannot be made with any of its records: leave it out, or give "
                   "another extent." )
                 .arg( item )
             : tr( "ERRORS: \"%1\" cannot be made (%2): leave it out, or give another value." ).arg( item, detail );
  }
}

} // namespace minemap
