// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/discrepancy_writer.h"

#include "core/progress.h"
#include "processing/reading/second_reading.h"
#include "processing/score/offset_arrow.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeedback.h>
#include <qgsgeometry.h>

#include <QDate>

#include <algorithm>
#include <cmath>
#include <optional>

namespace minemap
{

namespace
{

using Kind = compat::FieldKind;

const FieldList ACCIDENT_FIELDS = {
  { "mm_class", Kind::Text }, { "mm_dist", Kind::Double }, { "mm_feature", Kind::Text } };
const FieldList ARROW_FIELDS = { { "mm_class", Kind::Text },    { "mm_record", Kind::Text },
                                 { "mm_length", Kind::Double }, { "mm_azimuth", Kind::Double },
                                 { "mm_group", Kind::Text },    { "mm_feature", Kind::Text } };

QVariant dayOf( std::int32_t daysSince1970 )
{
  return QDate( 1970, 1, 1 ).addDays( daysSince1970 );
}

bool isPeriod( const DatePeriod &date )
{
  return date.isKnown() && date.first != date.last;
}

//! The fields for dates of a layer, and their values.
class DateColumns
{
  public:
    void include( const DatePeriod &date )
    {
      mIsKnown = mIsKnown || date.isKnown();
      mHasPeriods = mHasPeriods || isPeriod( date );
    }

    FieldList fields() const
    {
      FieldList fields = { { "mm_date", Kind::Date } };
      if ( mHasPeriods )
        fields.insert( fields.end(), { { "mm_start", Kind::Date }, { "mm_end", Kind::Date } } );
      return fields;
    }

    QgsAttributes values( const DatePeriod &date ) const
    {
      QgsAttributes values;
      values << ( date.isKnown() && !isPeriod( date ) ? dayOf( date.first ) : QVariant() );
      if ( mHasPeriods )
        values << ( date.isKnown() ? dayOf( date.first ) : QVariant() )
               << ( date.isKnown() ? dayOf( date.last ) : QVariant() );
      return values;
    }

    //! In doubt the last day: then it has certainly happened.
    QString timeField() const
    {
      if ( !mIsKnown )
        return {};
      return mHasPeriods ? QStringLiteral( "mm_end" ) : QStringLiteral( "mm_date" );
    }

  private:
    bool mIsKnown = false, mHasPeriods = false;
};

const FieldList &fieldsOf( DiscrepancyContent content )
{
  switch ( content )
  {
  case DiscrepancyContent::Records:
    return RECORD_FIELDS;
  case DiscrepancyContent::Finds:
    return FIND_FIELDS;
  case DiscrepancyContent::Accidents:
    return ACCIDENT_FIELDS;
  default:
    return ARROW_FIELDS;
  }
}

compat::WkbType typeOf( DiscrepancyContent content, const InputLayer &source )
{
  const auto type = source.source->wkbType();
  switch ( content )
  {
  case DiscrepancyContent::Records:
    return type;
  case DiscrepancyContent::Arrows:
    return compat::LINE_WKB;
  default:
    return QgsWkbTypes::singleType( type );
  }
}

QVariant textOrNull( const OptionalText &text )
{
  return text ? QVariant( QString::fromStdString( *text ) ) : QVariant();
}

} // namespace

DiscrepancyWriter::DiscrepancyWriter( const EvidenceRequest &request, const EvidenceInputs &inputs,
                                      const ScoreResult &result, const QgsCoordinateTransformContext &transformContext,
                                      QgsFeedback &feedback )
  : mRequest( request ),
    mInputs( inputs ),
    mResult( result ),
    mTransformContext( transformContext ),
    mFeedback( feedback )
{
}

std::vector<WrittenDiscrepancy> DiscrepancyWriter::write( DiscrepancyStore &store )
{
  const std::vector<DiscrepancyRows> layers = discrepanciesOf( mInputs, mResult );
  for ( const DiscrepancyRows &rows : layers )
    mTotal += rows.positions.size();
  std::vector<WrittenDiscrepancy> written;
  for ( const DiscrepancyRows &rows : layers )
    written.push_back( write( rows, store ) );
  return written;
}

WrittenDiscrepancy DiscrepancyWriter::write( const DiscrepancyRows &rows, DiscrepancyStore &store )
{
  const DiscrepancyContent content = contentOf( rows.discrepancy );
  const bool hasSourceFields = content == DiscrepancyContent::Records || content == DiscrepancyContent::Finds;
  const InputLayer &source = sourceOf( rows );
  DateColumns dates;
  for ( const std::size_t position : rows.positions )
    dates.include( dateOf( rows, position ) );
  FieldList added = fieldsOf( content );
  const FieldList dateFields = dates.fields();
  added.insert( added.end(), dateFields.begin(), dateFields.end() );
  const OutputFields fields( hasSourceFields ? source.source->fields() : QgsFields(), added );
  std::optional<OffsetArrow> arrow;
  if ( content == DiscrepancyContent::Arrows )
    arrow.emplace( source.name, source.source->sourceCrs(), mTransformContext );

  WrittenDiscrepancy written;
  written.discrepancy = rows.discrepancy;
  written.table = rows.table();
  written.mapLayer = content == DiscrepancyContent::Records ? source.name : QString();
  written.timeField = dates.timeField();
  const compat::WkbType type = typeOf( content, source );
  written.geometry = QgsWkbTypes::geometryType( type );
  store.begin( written.table, fields.fields(), type, source.source->sourceCrs() );

  constexpr int PERCENT = 100;
  const auto add = [&]( const QgsFeature &feature, const QgsGeometry &geometry, std::size_t position )
  {
    QgsFeature output( fields.fields() );
    const ScoredFind *find = arrow ? &mResult.finds[position] : nullptr;
    output.setGeometry( find ? arrow->to( geometry.asPoint(), *find->distance, *find->azimuth ) : geometry );
    const QgsAttributes row = rowOf( rows, position, feature.id() ) + dates.values( dateOf( rows, position ) );
    output.setAttributes( hasSourceFields ? fields.attributes( feature, row ) : row );
    store.add( output );
    ++written.features;
    mFeedback.setProgress( PERCENT * static_cast<double>( ++mDone ) / static_cast<double>( mTotal ) );
  };
  const PartRows wanted = partsOf( rows );
  SecondReading reading( source, featuresOf( rows ), &mFeedback );
  reading.setSentence(
    tr( "Layer \"%1\" was changed after it was scored: score it again, then add the layers." ).arg( source.name ) );
  reading.forEach(
    [&]( const QgsFeature &feature, std::size_t position )
    {
      if ( content == DiscrepancyContent::Records )
      {
        if ( const std::optional<std::size_t> record = wanted.rowOf( position, 0 ) )
          add( feature, feature.geometry(), *record );
        return;
      }
      const QVector<QgsGeometry> parts = feature.geometry().asGeometryCollection();
      for ( int part = 0; part < parts.size(); ++part )
      {
        if ( const std::optional<std::size_t> row = wanted.rowOf( position, static_cast<std::size_t>( part ) ) )
          add( feature, parts[part], *row );
      }
    } );
  store.end();
  return written;
}

const InputLayer &DiscrepancyWriter::sourceOf( const DiscrepancyRows &rows ) const
{
  switch ( contentOf( rows.discrepancy ) )
  {
  case DiscrepancyContent::Records:
    return mRequest.maps[static_cast<std::size_t>( rows.mapLayer )];
  case DiscrepancyContent::Accidents:
    return mRequest.accidents;
  default:
    return mRequest.finds;
  }
}

const LayerFeatures &DiscrepancyWriter::featuresOf( const DiscrepancyRows &rows ) const
{
  switch ( contentOf( rows.discrepancy ) )
  {
  case DiscrepancyContent::Records:
    return mInputs.maps[static_cast<std::size_t>( rows.mapLayer )];
  case DiscrepancyContent::Accidents:
    return mInputs.accidents;
  default:
    return mInputs.finds;
  }
}

PartRows DiscrepancyWriter::partsOf( const DiscrepancyRows &rows ) const
{
  const auto originOf = [&]( std::size_t position ) -> const Origin &
  {
    switch ( contentOf( rows.discrepancy ) )
    {
    case DiscrepancyContent::Records:
      return mInputs.map.records[position].origin;
    case DiscrepancyContent::Accidents:
      return mInputs.evidence.accidents[position].origin;
    default:
      return mInputs.evidence.finds[position].origin;
    }
  };
  PartRows parts;
  for ( const std::size_t position : rows.positions )
    parts.add( originOf( position ), position );
  parts.sort();
  return parts;
}

DatePeriod DiscrepancyWriter::dateOf( const DiscrepancyRows &rows, std::size_t position ) const
{
  switch ( contentOf( rows.discrepancy ) )
  {
  case DiscrepancyContent::Records:
    return mInputs.map.records[position].mapDate;
  case DiscrepancyContent::Accidents:
    return mInputs.evidence.accidents[position].happened;
  default:
    return mInputs.evidence.finds[position].found;
  }
}

QgsAttributes DiscrepancyWriter::rowOf( const DiscrepancyRows &rows, std::size_t position, QgsFeatureId feature ) const
{
  switch ( contentOf( rows.discrepancy ) )
  {
  case DiscrepancyContent::Records:
    return minemap::rowOf( mResult.records[position], mInputs.map.records[position], mResult.card.searchedKnown );
  case DiscrepancyContent::Finds:
    return minemap::rowOf( mResult.finds[position], mInputs.map );
  case DiscrepancyContent::Accidents:
  {
    const double distance = mResult.accidents[position].distance;
    return QgsAttributes() << toText( rows.discrepancy ) << ( std::isfinite( distance ) ? distance : QVariant() )
                           << QString::number( feature );
  }
  default:
  {
    const ScoredFind &find = mResult.finds[position];
    QVariant record;
    if ( find.record >= 0 )
      record = QString::fromStdString( mInputs.map.records[static_cast<std::size_t>( find.record )].id );
    return QgsAttributes() << QString::fromLatin1( toText( find.findClass ) ) << record << *find.distance
                           << OffsetArrow::azimuthOf( *find.azimuth ) << textOrNull( find.group )
                           << QString::number( feature );
  }
  }
}

} // namespace minemap
