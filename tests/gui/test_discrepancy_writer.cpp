// SPDX-License-Identifier: GPL-2.0-or-later
// The rows of the discrepancy layers of the sample area, in a GeoPackage and in memory. Not exercised here: the project
// they are added to, their styles and words (test_discrepancy_layers).
#include "core/score/score_map.h"
#include "core/score/void_numbers.h"
#include "gui/layers/discrepancy_words.h"
#include "gui/score/dock_request.h"
#include "gui_test.h"
#include "processing/score/discrepancy_file.h"
#include "processing/score/discrepancy_memory.h"
#include "sample_area.h"

#include <qgsdistancearea.h>
#include <qgsexception.h>

#include <QUrl>

using namespace minemap;

namespace
{

QgsDistanceArea earthOf( const QgsVectorLayer &layer )
{
  QgsDistanceArea earth;
  earth.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
  earth.setSourceCrs( layer.crs(), QgsCoordinateTransformContext() );
  return earth;
}

} // namespace

class TestDiscrepancyWriter : public QObject
{
    Q_OBJECT

  private slots:

    void initTestCase()
    {
      DockInputs asked = test::sampleInputs( *QgsProject::instance() );
      mRequest = scoremapRequestOf( asked, *QgsProject::instance() );
      mRequest.score.shifts = 0;
      mInputs = EvidenceReader( mRequest, mTransformContext, nullptr ).read();
      Progress progress;
      mResult = scoreMap( mInputs->map, mInputs->evidence, mRequest.score, *mInputs->plane, progress );
      DiscrepancyMemory memory;
      mWritten = writer().write( memory );
      mLayers = memory.takeLayers();
    }

    void everyLayerHasWhatTheScorecardCounts()
    {
      const Scorecard &card = mResult.card;
      QCOMPARE( rows( Discrepancy::UnmappedFinds ), card.hitRate.finds - card.hitRate.hits );
      QCOMPARE( rows( Discrepancy::Confirmed ), card.confirmation.confirmed );
      QCOMPARE( rows( Discrepancy::Unconfirmed ), card.confirmation.unconfirmed );
      QCOMPARE( rows( Discrepancy::MinedNotJudged ), card.confirmation.minedNotJudged );
      QCOMPARE( rows( Discrepancy::NotJudged ), card.confirmation.notJudged );
      QCOMPARE( rows( Discrepancy::AccidentsOutside ), card.accidents.total - card.accidents.hits );
      QCOMPARE( rows( Discrepancy::AccidentsAfterSearch ), std::int64_t( 1 ) );
      QCOMPARE( rows( Discrepancy::FindsAfterSearch ), std::int64_t( 0 ) );
      QVERIFY( rows( Discrepancy::Offsets ) > 0 );
    }

    void whatABrokenAssumptionTakesIsNotMadeButAlarmsAre()
    {
      ScoreResult result = mResult;
      Assumption cut;
      cut.state = AssumptionState::Broken;
      cut.invalidates = InvalidatesHitRate | InvalidatesConfirmation;
      result.card.assumptions = { cut };
      voidVerdicts( result );
      std::vector<Discrepancy> made;
      for ( const DiscrepancyRows &each : discrepanciesOf( *mInputs, result ) )
        made.push_back( each.discrepancy );
      QVERIFY(
        ( made == std::vector<Discrepancy>{ Discrepancy::AccidentsAfterSearch, Discrepancy::AccidentsOutside } ) );
      const QString why = DiscrepancyWords::withheldSentence( result.card );
      QVERIFY2( why.startsWith( QStringLiteral( "Not made, because records end where searched ground begins: " ) ),
                qPrintable( why ) );
      for ( const Discrepancy each : ALL_DISCREPANCIES )
        QCOMPARE( why.contains( DiscrepancyWords::title( each ) ), whyWithheld( each, result.card ) != nullptr );
      QVERIFY( !DiscrepancyWords::storyOf( result.card, QStringLiteral( "map" ), made, QString(), QString() )
                  .absent.contains( DiscrepancyWords::title( Discrepancy::UnmappedFinds ) ) );

      result.card.assumptions.front().isAssumed = true;
      QVERIFY( DiscrepancyWords::withheldSentence( result.card ).isEmpty() );
      QVERIFY( !whyWithheld( Discrepancy::Offsets, result.card ) );
    }

    void arrowsEndAtTheFindAndAreAsLongAsTheScoreSays()
    {
      const QgsVectorLayer &arrows = layer( Discrepancy::Offsets );
      const QgsDistanceArea earth = earthOf( arrows );
      QgsFeature arrow;
      QgsFeatureIterator features = arrows.getFeatures();
      while ( features.nextFeature( arrow ) )
      {
        const double length = arrow.attribute( QStringLiteral( "mm_length" ) ).toDouble();
        QVERIFY( length > 0 && length <= longestOffset( 25 ) );
        QVERIFY( std::abs( earth.measureLength( arrow.geometry() ) - length ) < 0.01 );
        const QgsFeature find = feature( "finds", arrow.attribute( QStringLiteral( "mm_feature" ) ).toLongLong() );
        const QgsPolylineXY line = arrow.geometry().asPolyline();
        QCOMPARE( line.last(), find.geometry().asPoint() );
        double azimuth = earth.bearing( line.first(), line.last() ) * 180 / M_PI;
        azimuth = azimuth < 0 ? azimuth + 360 : azimuth;
        QVERIFY( std::abs( azimuth - arrow.attribute( QStringLiteral( "mm_azimuth" ) ).toDouble() ) < 0.01 );
      }
    }

    void arrowsBeginOnTheMap()
    {
      QgsFeature arrow;
      QgsVectorLayer *map = byName( "claimed_minefields" );
      const QgsVectorLayer &arrows = layer( Discrepancy::Offsets );
      QVERIFY( arrows.getFeatures().nextFeature( arrow ) );
      QgsGeometry start( QgsGeometry::fromPointXY( arrow.geometry().asPolyline().first() ) );
      start.transform( QgsCoordinateTransform( arrows.crs(), map->crs(), mTransformContext ) );
      double nearest = 1e9;
      QgsFeature record;
      QgsFeatureIterator records = map->getFeatures();
      while ( records.nextFeature( record ) )
        nearest = std::min( nearest, record.geometry().distance( start ) );
      QVERIFY2( nearest < 0.05, qPrintable( QString::number( nearest ) ) );
    }

    void recordsKeepTheirOwnGeometryAndFields()
    {
      QgsFeature row;
      QgsFeatureIterator rows = layer( Discrepancy::Unconfirmed ).getFeatures();
      int compared = 0;
      while ( rows.nextFeature( row ) )
      {
        QCOMPARE( row.attribute( QStringLiteral( "mm_id" ) ), row.attribute( QStringLiteral( "rec_id" ) ) );
        const QgsFeature source =
          feature( "claimed_minefields", row.attribute( QStringLiteral( "fid" ) ).toLongLong() );
        QCOMPARE( row.geometry().asWkb(), source.geometry().asWkb() );
        QCOMPARE( row.attribute( QStringLiteral( "mine_type" ) ), source.attribute( QStringLiteral( "mine_type" ) ) );
        ++compared;
      }
      QVERIFY( compared > 0 );
    }

    void nothingThatMayNameAVictimIsCopied()
    {
      QStringList names;
      for ( const QgsField &field : layer( Discrepancy::AccidentsOutside ).fields() )
        names << field.name();
      QCOMPARE( names, QStringList( { "mm_class", "mm_dist", "mm_feature", "mm_date" } ) );
    }

    //! As views without a unique key do.
    void sharedIdsExchangeNoRows()
    {
      DockInputs asked = test::sampleInputs( *QgsProject::instance() );
      for ( const char *role : { "MAP", "FINDS", "ACCIDENTS" } )
        asked.layers[role].id =
          sharedIdsOf( *QgsProject::instance()->mapLayer<QgsVectorLayer *>( asked.layers[role].id ) );
      EvidenceRequest request = scoremapRequestOf( asked, *QgsProject::instance() );
      request.score.shifts = 0;
      request.score.resamples = 0;
      const std::unique_ptr<EvidenceInputs> inputs = EvidenceReader( request, mTransformContext, nullptr ).read();
      QVERIFY( !inputs->finds.hasUniqueIds() && !inputs->maps.front().hasUniqueIds() );
      Progress progress;
      const ScoreResult result = scoreMap( inputs->map, inputs->evidence, request.score, *inputs->plane, progress );
      DiscrepancyMemory memory;
      const std::vector<WrittenDiscrepancy> written =
        DiscrepancyWriter( request, *inputs, result, mTransformContext, mFeedback ).write( memory );
      const std::vector<std::unique_ptr<QgsVectorLayer>> layers = memory.takeLayers();
      QCOMPARE( written.size(), mWritten.size() );
      for ( std::size_t index = 0; index < written.size(); ++index )
      {
        QVERIFY( written[index].features > 0 );
        QCOMPARE( rowsOf( *layers[index] ), rowsOf( *mLayers[index] ) );
      }
    }

    void aFileHoldsTheSameAsMemoryAndIsKnownAsOurs()
    {
      const QTemporaryDir folder;
      const QString path = DiscrepancyFile::pathFor( folder.filePath( QStringLiteral( "area.qgz" ) ), {} );
      QCOMPARE( QFileInfo( path ).fileName(), QStringLiteral( "area_discrepancies.gpkg" ) );
      {
        DiscrepancyFile file( path, mTransformContext );
        const std::vector<WrittenDiscrepancy> written = writer().write( file );
        file.complete( { { QStringLiteral( "digest" ), QStringLiteral( "abc" ) } }, mFeedback );
        QVERIFY( !QFileInfo::exists( path ) );
        file.moveIntoPlace();
        for ( std::size_t index = 0; index < written.size(); ++index )
        {
          const QgsVectorLayer read( file.sourceOf( written[index].table ), QString(), QStringLiteral( "ogr" ) );
          QCOMPARE( read.featureCount(), mLayers[index]->featureCount() );
          QStringList fields = { QStringLiteral( "mm_row" ) };
          for ( const QgsField &field : mLayers[index]->fields() )
            fields << field.name();
          QStringList readFields;
          for ( const QgsField &field : read.fields() )
            readFields << field.name();
          QCOMPARE( readFields, fields );
        }
      }
      QCOMPARE( QDir( folder.path() ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ),
                QStringList{ "area_discrepancies.gpkg" } );
      QVERIFY( DiscrepancyFile::isOurs( path ) );
      QCOMPARE( DiscrepancyFile::pathFor( folder.filePath( QStringLiteral( "area.qgz" ) ), {} ), path );
    }

    void aFileOfThePersonsIsNeverChosen()
    {
      const QTemporaryDir folder;
      const QString project = folder.filePath( QStringLiteral( "area.qgs" ) );
      QFile::copy( QStringLiteral( MINEMAP_SOURCE "/tests/data/sample/sample_area.gpkg" ),
                   folder.filePath( QStringLiteral( "area_discrepancies.gpkg" ) ) );
      QFile text( folder.filePath( QStringLiteral( "area_discrepancies_2.gpkg" ) ) );
      QVERIFY( text.open( QIODevice::WriteOnly ) );
      text.close();
      const QString third = folder.filePath( QStringLiteral( "area_discrepancies_3.gpkg" ) );
      QCOMPARE( DiscrepancyFile::pathFor( project, {} ), third );
      QCOMPARE( QFileInfo( DiscrepancyFile::pathFor( project, { third } ) ).fileName(),
                QStringLiteral( "area_discrepancies_4.gpkg" ) );
    }

    void whatIsNotMovedIntoPlaceLeavesNothing()
    {
      const QTemporaryDir folder;
      {
        DiscrepancyFile file( folder.filePath( QStringLiteral( "a.gpkg" ) ), mTransformContext );
        writer().write( file );
      }
      QVERIFY( QDir( folder.path() ).isEmpty( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ) );
    }

    void aFolderThatCannotBeWrittenIsSaidSo()
    {
      QVERIFY_EXCEPTION_THROWN( DiscrepancyFile( QStringLiteral( "/proc/a_discrepancies.gpkg" ), mTransformContext ),
                                QgsException );
      QVERIFY( DiscrepancyFile::pathFor( QString(), {} ).isEmpty() );
    }

  private:
    DiscrepancyWriter writer()
    {
      return DiscrepancyWriter( mRequest, *mInputs, mResult, mTransformContext, mFeedback );
    }

    //! The id of a layer of the project that has the features of \a layer, all with the same id.
    static QString sharedIdsOf( const QgsVectorLayer &layer )
    {
      const QString query = QStringLiteral( "?layer=ogr:%1:source:UTF-8&query=%2&uid=one&geometry=geometry:%3:%4" );
      auto *shared = new QgsVectorLayer(
        query.arg( QString::fromUtf8( QUrl::toPercentEncoding( layer.source() ) ),
                   QString::fromUtf8( QUrl::toPercentEncoding( QStringLiteral( "select *, 1 as one from source" ) ) ),
                   QString::number( static_cast<int>( layer.wkbType() ) ),
                   QString::number( layer.crs().postgisSrid() ) ),
        layer.name() + QStringLiteral( " shared" ), QStringLiteral( "virtual" ) );
      if ( !shared->isValid() )
        qFatal( "the virtual layer of %s is not valid", qPrintable( layer.name() ) );
      QgsProject::instance()->addMapLayer( shared );
      return shared->id();
    }

    //! Each row as one text, its place with what was found about it, sorted.
    static QStringList rowsOf( const QgsVectorLayer &layer )
    {
      constexpr int DIGITS = 3;
      QStringList rows;
      QgsFeature feature;
      QgsFeatureIterator features = layer.getFeatures();
      while ( features.nextFeature( feature ) )
      {
        QString row = feature.geometry().asWkt( DIGITS );
        for ( const QgsField &field : layer.fields() )
        {
          if ( field.name().startsWith( QLatin1String( "mm_" ) ) && field.name() != QLatin1String( "mm_feature" ) )
            row += QLatin1Char( '|' ) + feature.attribute( field.name() ).toString();
        }
        rows << row;
      }
      rows.sort();
      return rows;
    }

    std::size_t indexOf( Discrepancy discrepancy ) const
    {
      for ( std::size_t index = 0; index < mWritten.size(); ++index )
      {
        if ( mWritten[index].discrepancy == discrepancy )
          return index;
      }
      return mWritten.size();
    }

    //! As the layer has them and as the writer says.
    std::int64_t rows( Discrepancy discrepancy ) const
    {
      const std::size_t index = indexOf( discrepancy );
      if ( index == mWritten.size() )
        return 0;
      const auto count = static_cast<std::int64_t>( mLayers[index]->featureCount() );
      return count == static_cast<std::int64_t>( mWritten[index].features ) ? count : -1;
    }

    const QgsVectorLayer &layer( Discrepancy discrepancy ) const { return *mLayers.at( indexOf( discrepancy ) ); }

    static QgsVectorLayer *byName( const char *name )
    {
      return qobject_cast<QgsVectorLayer *>(
        QgsProject::instance()->mapLayersByName( QString::fromLatin1( name ) ).value( 0 ) );
    }

    static QgsFeature feature( const char *layerName, QgsFeatureId id )
    {
      return byName( layerName )->getFeature( id );
    }

    QgsCoordinateTransformContext mTransformContext;
    QgsFeedback mFeedback;
    EvidenceRequest mRequest;
    std::unique_ptr<EvidenceInputs> mInputs;
    ScoreResult mResult;
    std::vector<WrittenDiscrepancy> mWritten;
    std::vector<std::unique_ptr<QgsVectorLayer>> mLayers;
};

int main( int argc, char **argv )
{
  return test::runWithWidgets<TestDiscrepancyWriter>( argc, argv );
}

#include "test_discrepancy_writer.moc"
