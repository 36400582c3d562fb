// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/input_problems.h"

#include "compat/qgis_compat.h"
#include "gui/inputs/layer_facts.h"

#include <qgsdatasourceuri.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QFileInfo>

namespace minemap
{

namespace
{

//! Collects the problems of one role after the other.
class Finder
{
    Q_DECLARE_TR_FUNCTIONS( minemap::InputProblems )

  public:
    Finder( const DockInputs &inputs, const QgsProject &project ) : mInputs( inputs ), mProject( project ) {}

    std::vector<InputProblem> find()
    {
      for ( const LayerSlot &slot : layerSlots() )
      {
        mRole = QString::fromLatin1( slot.role );
        const ChosenLayer chosen = mInputs.layer( mRole );
        const auto *layer = mProject.mapLayer<QgsVectorLayer *>( chosen.id );
        if ( chosen.id.isEmpty() )
          findOfEmptyRole();
        else if ( !layer )
          add( Qgis::Critical, tr( "The layer is no longer in the project: choose another." ), Mend::LeaveOut );
        else
          findOfLayer( slot, chosen, *layer );
      }
      return mProblems;
    }

  private:
    void add( Qgis::MessageLevel level, const QString &sentence, Mend mend = Mend::None )
    {
      mProblems.push_back( { mRole, level, sentence, mend } );
    }

    void findOfEmptyRole()
    {
      if ( mRole == QLatin1String( "SEARCHED" ) && mInputs.isComplete() )
        add( Qgis::Warning, tr( "Without searched ground no accuracy can be given: where nobody searched, a map can be "
                                "neither confirmed nor refuted." ) );
    }

    void findOfLayer( const LayerSlot &slot, const ChosenLayer &chosen, const QgsVectorLayer &layer )
    {
      if ( !layer.isValid() )
      {
        add( Qgis::Critical, tr( "The data of this layer cannot be read: repair its source in the layer list." ) );
        return;
      }
      if ( !( slot.geometries & slotGeometryOf( layer ) ) )
        add( Qgis::Critical, tr( "This layer has no geometry of the kind needed here: choose another." ),
             Mend::LeaveOut );
      findOtherRole( chosen );
      if ( !layer.crs().isValid() )
        add( Qgis::Critical,
             tr( "It is not known which coordinate system this layer is in. Assign the one its coordinates were "
                 "written in, not the one they should be in." ),
             Mend::AssignCrs );
      findEmptiness( chosen, layer );
      findMissingFields( slot, chosen, layer );
      findClaims( chosen );
      findHints( layer );
    }

    void findOtherRole( const ChosenLayer &chosen )
    {
      for ( const LayerSlot &other : layerSlots() )
      {
        const QString role = QString::fromLatin1( other.role );
        if ( role == mRole )
          return;
        if ( mInputs.layer( role ).id == chosen.id )
        {
          add( Qgis::Critical, tr( "The same layer is chosen twice: it cannot confirm itself." ), Mend::LeaveOut );
          return;
        }
      }
    }

    void findEmptiness( const ChosenLayer &chosen, const QgsVectorLayer &layer )
    {
      if ( chosen.isSelectedOnly && layer.selectedFeatureCount() == 0 )
        add( Qgis::Critical, tr( "Only selected features count, and none is selected." ), Mend::UseAllFeatures );
      else if ( layer.hasFeatures() == compat::NO_FEATURES && !layer.subsetString().isEmpty() )
        add( Qgis::Critical, tr( "The filter of this layer leaves no features." ), Mend::ChangeFilter );
      else if ( layer.hasFeatures() == compat::NO_FEATURES )
        add( Qgis::Critical, tr( "This layer has no features." ), Mend::LeaveOut );
    }

    void findMissingFields( const LayerSlot &slot, const ChosenLayer &chosen, const QgsVectorLayer &layer )
    {
      for ( const QString &field : chosen.fields )
      {
        if ( layer.fields().indexOf( field ) < 0 )
          add( Qgis::Critical, tr( "The layer has no field \"%1\" any more: choose another." ).arg( field ) );
      }
      if ( slot.role == QLatin1String( "REFERENCE_POINTS" ) && chosen.fields.isEmpty() )
        add( Qgis::Warning, tr( "Choose the field that says which record was measured from each point; without it the "
                                "points are not used." ) );
    }

    void findClaims( const ChosenLayer &chosen )
    {
      const auto isChosen = [&chosen]( const char *field )
      { return !chosen.fields.value( QString::fromLatin1( field ) ).isEmpty(); };
      if ( isChosen( "CLAIMED" ) && isChosen( "CLAIM_TEXT" ) )
        add( Qgis::Warning,
             tr( "Claims are given twice, as a number and as a text: for the counts leave one of the two "
                 "fields out." ) );
      else if ( isChosen( "CLAIMED_TYPE" ) && !isChosen( "CLAIMED" ) )
        add( Qgis::Warning,
             tr( "The type of the mines claimed is used only with their number: choose its field, too." ) );
    }

    void findHints( const QgsVectorLayer &layer )
    {
      const QgsFields fields = layer.fields();
      if ( mRole == QLatin1String( "FINDS" ) && fields.lookupField( QStringLiteral( "point_type" ) ) >= 0 &&
           layer.subsetString().isEmpty() )
        add( Qgis::Info,
             tr( "Points of IMSMA activities are not all finds. The field point_type tells them apart: keep the "
                 "evidence points." ),
             Mend::ChangeFilter );
      for ( const QgsField &field : fields )
      {
        if ( !field.name().startsWith( QLatin1String( "mm_" ), Qt::CaseInsensitive ) )
          continue;
        add( Qgis::Info, tr( "This layer is itself a result of this plugin." ) );
        break;
      }
      for ( const auto *other : mProject.mapLayers() )
      {
        if ( other != &layer && other->name() == layer.name() )
        {
          add( Qgis::Info, tr( "Several layers have this name. This one is from: %1" ).arg( sourceName( layer ) ) );
          break;
        }
      }
    }

    const DockInputs &mInputs;
    const QgsProject &mProject;
    QString mRole;
    std::vector<InputProblem> mProblems;
};

} // namespace

std::vector<InputProblem> InputProblems::of( const DockInputs &inputs, const QgsProject &project )
{
  return Finder( inputs, project ).find();
}

QString InputProblems::mendText( Mend mend )
{
  switch ( mend )
  {
  case Mend::AssignCrs:
    return tr( "Assign…" );
  case Mend::ChangeFilter:
    return tr( "Filter…" );
  case Mend::UseAllFeatures:
    return tr( "Use all" );
  case Mend::LeaveOut:
    return tr( "Leave out" );
  case Mend::None:
    break;
  }
  return {};
}

QString sourceName( const QgsVectorLayer &layer )
{
  if ( layer.providerType() == QLatin1String( "memory" ) )
    return InputProblems::tr( "temporary layer" );
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( layer.providerType(), layer.source() );
  const QString path = parts.value( QStringLiteral( "path" ) ).toString();
  const QString table = parts.value( QStringLiteral( "layerName" ) ).toString();
  if ( !path.isEmpty() )
  {
    // Two tables of one file, or two files of one name in two folders.
    const QFileInfo file( path );
    const QString name = QStringLiteral( "%1/%2" ).arg( file.dir().dirName(), file.fileName() );
    return table.isEmpty() ? name : QStringLiteral( "%1: %2" ).arg( name, table );
  }
  const QgsDataSourceUri uri( layer.source() );
  return uri.schema().isEmpty() ? uri.table() : QStringLiteral( "%1.%2" ).arg( uri.schema(), uri.table() );
}

} // namespace minemap
