// SPDX-License-Identifier: GPL-2.0-or-later
// Outputs appear together and complete, or not at all.
#include "processing/writing/output_check.h"
#include "processing/writing/output_destination.h"
#include "processing/writing/staged_outputs.h"
#include "qgis_test_main.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

using minemap::StagedOutputs;
namespace compat = minemap::compat;

namespace
{

const char *const RECORDS = "RECORDS";
const char *const SCORECARD = "SCORECARD";

//! What an algorithm's parameterAsSink() does.
StagedOutputs::SinkMaker sinkMaker( QgsProcessingContext &context )
{
  return
    [&context]( const QVariantMap &parameters, const QString &name, QString &destinationId, const QgsFields &fields,
                compat::WkbType type, const QgsCoordinateReferenceSystem &crs, QgsFeatureSink::SinkFlags flags )
  {
    const QgsProcessingParameterFeatureSink definition( name, name, compat::ANY_TABLE, QVariant(), true );
    return QgsProcessingParameters::parameterAsSink( &definition, parameters, fields, type, crs, context, destinationId,
                                                     flags );
  };
}

//! A sink that takes \a accepted features and then has no room left.
class FullDisk : public QgsFeatureSink
{
  public:
    explicit FullDisk( int accepted ) : mAccepted( accepted ) {}

    bool addFeature( QgsFeature &, Flags ) override { return mAccepted-- > 0; }

    bool addFeatures( QgsFeatureList &, Flags ) override { return false; }

    bool addFeatures( QgsFeatureIterator &, Flags ) override { return false; }

    QString lastError() const override { return QStringLiteral( "no room" ); }

  private:
    int mAccepted = 0;
};

//! Swallows features without a word, as a writer does whose disk fills while its buffer is written.
class Swallowing : public QgsFeatureSink
{
  public:
    explicit Swallowing( QgsFeatureSink *sink ) : mSink( sink ) {}

    bool addFeature( QgsFeature &feature, Flags flags ) override
    {
      return ++mCount > 2 || mSink->addFeature( feature, flags );
    }

    bool addFeatures( QgsFeatureList &, Flags ) override { return false; }

    bool addFeatures( QgsFeatureIterator &, Flags ) override { return false; }

  private:
    std::unique_ptr<QgsFeatureSink> mSink;
    int mCount = 0;
};

void add( StagedOutputs &outputs, const QString &name, int count )
{
  QgsFields fields;
  fields.append( compat::field( "mm_dist", compat::FieldKind::Double ) );
  fields.append( compat::field( "mm_class", compat::FieldKind::Text ) );
  QVERIFY( outputs.addSink( name, name, fields, compat::POINT_WKB, QgsCoordinateReferenceSystem( "EPSG:32638" ) ) );
  for ( int i = 0; i < count; ++i )
  {
    QgsFeature feature( fields );
    feature.setAttributes( QgsAttributes() << 1.5 * i << QStringLiteral( "near" ) );
    feature.setGeometry( QgsGeometry::fromPointXY( QgsPointXY( 500000 + i, 4400000 ) ) );
    outputs.addFeature( name, feature );
  }
}

long long countOf( const QString &source )
{
  const QgsVectorLayer layer( source, "x", "ogr" );
  return layer.isValid() ? layer.featureCount() : -1;
}

QByteArray contentOf( const QString &path )
{
  QFile file( path );
  return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray( "(missing)" );
}

void write( const QString &path, const QByteArray &content )
{
  QFile file( path );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  QCOMPARE( file.write( content ), static_cast<qint64>( content.size() ) );
}

QStringList filesIn( const QTemporaryDir &folder )
{
  return QDir( folder.path() ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name );
}

QString refusal( const std::vector<minemap::WantedOutput> &outputs, const QStringList &inputFiles = QStringList() )
{
  try
  {
    minemap::OutputCheck( inputFiles ).check( outputs );
  }
  catch ( const QgsProcessingException &exception )
  {
    return exception.what();
  }
  return QString();
}

} // namespace

class TestStagedOutputs : public QObject
{
    Q_OBJECT

  private slots:

    void writesAll_data()
    {
      QTest::addColumn<QString>( "file" );
      QTest::addColumn<QStringList>( "files" );
      QTest::newRow( "gpkg" ) << "out.gpkg" << QStringList{ "out.gpkg", "score.json" };
      QTest::newRow( "shp" ) << "out.shp"
                             << QStringList{ "out.cpg", "out.dbf", "out.prj", "out.shp", "out.shx", "score.json" };
      QTest::newRow( "geojson" ) << "out.geojson" << QStringList{ "out.geojson", "score.json" };
      QTest::newRow( "csv" ) << "out.csv" << QStringList{ "out.csv", "score.json" };
    }

    void writesAll()
    {
      QFETCH( QString, file );
      QFETCH( QStringList, files );
      const QTemporaryDir folder;
      const QString path = folder.filePath( file );
      // Twice: the second run replaces what the first wrote, with fewer features.
      for ( const int count : { 50, 7 } )
      {
        QgsProcessingContext context;
        QgsProject project;
        QgsProcessingOutputLayerDefinition definition( path, &project );
        const QVariantMap parameters{ { RECORDS, QVariant::fromValue( definition ) } };
        QCOMPARE( minemap::OutputDestination::textOf( parameters, RECORDS, context ), path );
        StagedOutputs outputs( parameters, context, nullptr, sinkMaker( context ) );
        add( outputs, RECORDS, count );
        outputs.addDocument( SCORECARD, SCORECARD, folder.filePath( "score.json" ), QByteArray::number( count ) );
        if ( count == 50 )
          QVERIFY2( !QFileInfo::exists( path ), "the target must not appear before commit()" );
        else
          QCOMPARE( countOf( path ), 50LL );
        const QVariantMap results = outputs.commit();
        QCOMPARE( results.value( RECORDS ).toString(), path );
        QCOMPARE( results.value( SCORECARD ).toString(), folder.filePath( "score.json" ) );
        QCOMPARE( context.layersToLoadOnCompletion().keys(), QStringList{ path } );
        QCOMPARE( filesIn( folder ), files );
        QCOMPARE( countOf( path ), static_cast<long long>( count ) );
        QCOMPARE( contentOf( folder.filePath( "score.json" ) ), QByteArray::number( count ) );
      }
    }

    void namesTheTableAfterTheFile()
    {
      const QTemporaryDir folder;
      QgsProcessingContext context;
      const QString path = folder.filePath( "fields.gpkg" );
      StagedOutputs outputs( { { RECORDS, path } }, context, nullptr, sinkMaker( context ) );
      add( outputs, RECORDS, 3 );
      outputs.commit();
      QCOMPARE( countOf( path + "|layername=fields" ), 3LL );
    }

    void removesOldIndex()
    {
      const QTemporaryDir folder;
      write( folder.filePath( "out.qix" ), "of other features" );
      QgsProcessingContext context;
      StagedOutputs outputs( { { RECORDS, folder.filePath( "out.shp" ) } }, context, nullptr, sinkMaker( context ) );
      add( outputs, RECORDS, 3 );
      outputs.commit();
      QVERIFY( !QFileInfo::exists( folder.filePath( "out.qix" ) ) );
    }

    void leavesNothingWithoutCommit_data()
    {
      QTest::addColumn<QString>( "file" );
      for ( const char *file : { "out.gpkg", "out.shp", "out.geojson" } )
        QTest::newRow( file ) << QString( file );
    }

    void leavesNothingWithoutCommit()
    {
      QFETCH( QString, file );
      const QTemporaryDir folder;
      write( folder.filePath( file ), "what was there" );
      QgsProcessingContext context;
      QgsProject project;
      {
        const QgsProcessingOutputLayerDefinition definition( folder.filePath( file ), &project );
        StagedOutputs outputs( { { RECORDS, QVariant::fromValue( definition ) } }, context, nullptr,
                               sinkMaker( context ) );
        add( outputs, RECORDS, 50 );
        outputs.addDocument( SCORECARD, SCORECARD, folder.filePath( "score.json" ), "{}" );
        QVERIFY( filesIn( folder ).size() > 1 );
      }
      QCOMPARE( filesIn( folder ), QStringList{ file } );
      QCOMPARE( contentOf( folder.filePath( file ) ), QByteArray( "what was there" ) );
      QVERIFY( context.layersToLoadOnCompletion().isEmpty() );
    }

    void putsBackWhatWasThere()
    {
      const QTemporaryDir folder;
      const QString path = folder.filePath( "out.geojson" );
      write( path, "what was there" );
      // The scorecard's folder is gone when it is to be written.
      QVERIFY( QDir( folder.path() ).mkdir( "sub" ) );
      QgsProcessingContext context;
      QString sentence;
      {
        StagedOutputs outputs( { { RECORDS, path } }, context, nullptr, sinkMaker( context ) );
        add( outputs, RECORDS, 5 );
        outputs.addDocument( SCORECARD, "Scorecard", folder.filePath( "sub/score.json" ), "{}" );
        QVERIFY( QDir( folder.path() ).rmdir( "sub" ) );
        try
        {
          outputs.commit();
        }
        catch ( const QgsProcessingException &exception )
        {
          sentence = exception.what();
        }
      }
      QVERIFY2( sentence.contains( "Scorecard" ), qPrintable( sentence ) );
      QCOMPARE( contentOf( path ), QByteArray( "what was there" ) );
      QCOMPARE( filesIn( folder ), QStringList{ "out.geojson" } );
    }

    void undoesRenames()
    {
      const QTemporaryDir folder;
      const QString first = folder.filePath( "a.geojson" );
      const QString second = folder.filePath( "b.geojson" );
      write( first, "first" );
      QgsProcessingContext context;
      QString sentence;
      {
        StagedOutputs outputs( { { RECORDS, first }, { "FINDS", second } }, context, nullptr, sinkMaker( context ) );
        add( outputs, RECORDS, 5 );
        add( outputs, "FINDS", 5 );
        outputs.addDocument( SCORECARD, SCORECARD, folder.filePath( "score.json" ), "{}" );
        outputs.addDocument( "REPORT", "Report", folder.filePath( "report.html" ), "<html>" );
        // The last rename fails, after the layers and the scorecard were put in place.
        QVERIFY( QDir( folder.path() ).mkpath( "report.html/kept" ) );
        try
        {
          outputs.commit();
        }
        catch ( const QgsProcessingException &exception )
        {
          sentence = exception.what();
        }
      }
      QVERIFY2( sentence.contains( "Report" ), qPrintable( sentence ) );
      QCOMPARE( filesIn( folder ), ( QStringList{ "a.geojson", "report.html" } ) );
      QVERIFY( QFileInfo::exists( folder.filePath( "report.html/kept" ) ) );
      QCOMPARE( contentOf( first ), QByteArray( "first" ) );
    }

    void tellsWriteErrors()
    {
      const QTemporaryDir folder;
      QgsProcessingContext context;
      const auto full = []( const QVariantMap &parameters, const QString &name, QString &destinationId,
                            const QgsFields &, compat::WkbType, const QgsCoordinateReferenceSystem &,
                            QgsFeatureSink::SinkFlags )
      {
        destinationId = parameters.value( name ).toString();
        return new FullDisk( 3 );
      };
      StagedOutputs outputs( { { RECORDS, folder.filePath( "out.gpkg" ) } }, context, nullptr, full );
      QString sentence;
      try
      {
        add( outputs, RECORDS, 5 );
      }
      catch ( const QgsProcessingException &exception )
      {
        sentence = exception.what();
      }
      QVERIFY2( sentence.contains( RECORDS ) && sentence.contains( "no room" ), qPrintable( sentence ) );
    }

    void findsSwallowedFeatures_data() { leavesNothingWithoutCommit_data(); }

    void findsSwallowedFeatures()
    {
      QFETCH( QString, file );
      const QTemporaryDir folder;
      QgsProcessingContext context;
      const auto make = sinkMaker( context );
      const auto swallowing = [&make]( const QVariantMap &parameters, const QString &name, QString &destinationId,
                                       const QgsFields &fields, compat::WkbType type,
                                       const QgsCoordinateReferenceSystem &crs, QgsFeatureSink::SinkFlags flags )
      { return new Swallowing( make( parameters, name, destinationId, fields, type, crs, flags ) ); };
      QString sentence;
      {
        StagedOutputs outputs( { { RECORDS, folder.filePath( file ) } }, context, nullptr, swallowing );
        add( outputs, RECORDS, 5 );
        try
        {
          outputs.commit();
        }
        catch ( const QgsProcessingException &exception )
        {
          sentence = exception.what();
        }
      }
      QVERIFY2( sentence.contains( "2 of 5 features" ), qPrintable( sentence ) );
      QCOMPARE( filesIn( folder ), QStringList() );
    }

    void keepsTheOtherTables()
    {
      const QTemporaryDir folder;
      const QString path = folder.filePath( "all.gpkg" );
      const QString first = QStringLiteral( "ogr:dbname='%1' table=\"first\" (geom)" ).arg( path );
      const QString second = QStringLiteral( "ogr:dbname='%1' table=\"second\" (geom)" ).arg( path );
      QgsProcessingContext context;
      {
        StagedOutputs outputs( { { RECORDS, first } }, context, nullptr, sinkMaker( context ) );
        add( outputs, RECORDS, 4 );
      }
      QVERIFY2( filesIn( folder ).isEmpty(), qPrintable( filesIn( folder ).join( ' ' ) ) );
      {
        StagedOutputs outputs( { { RECORDS, first } }, context, nullptr, sinkMaker( context ) );
        add( outputs, RECORDS, 4 );
        const QString id = outputs.commit().value( RECORDS ).toString();
        QCOMPARE( countOf( id ), 4LL );
      }
      {
        StagedOutputs outputs( { { RECORDS, second } }, context, nullptr, sinkMaker( context ) );
        add( outputs, RECORDS, 6 );
      }
      QCOMPARE( countOf( path + "|layername=first" ), 4LL );
      QCOMPARE( countOf( path + "|layername=second" ), -1LL );
      const QString sentence = refusal( { { "Records", first } } );
      QVERIFY2( sentence.contains( "would replace the table \"first\"" ), qPrintable( sentence ) );
      QCOMPARE( refusal( { { "Records", second } } ), QString() );
    }

    void passesMemoryLayers()
    {
      QgsProcessingContext context;
      StagedOutputs outputs( { { RECORDS, "TEMPORARY_OUTPUT" } }, context, nullptr, sinkMaker( context ) );
      add( outputs, RECORDS, 4 );
      const QString id = outputs.commit().value( RECORDS ).toString();
      const auto *layer = qobject_cast<QgsVectorLayer *>( QgsProcessingUtils::mapLayerFromString( id, context ) );
      QVERIFY( layer );
      QCOMPARE( layer->featureCount(), 4L );
    }

    void skipsUnwantedOutputs()
    {
      QgsProcessingContext context;
      StagedOutputs outputs( {}, context, nullptr, sinkMaker( context ) );
      QVERIFY( !outputs.addSink( RECORDS, RECORDS, QgsFields(), compat::POINT_WKB, QgsCoordinateReferenceSystem() ) );
      outputs.addDocument( SCORECARD, SCORECARD, QString(), "{}" );
      QVERIFY( outputs.commit().isEmpty() );
    }

    void writesTablesForSpreadsheets()
    {
      const QTemporaryDir folder;
      // A table as Shapefile is its .dbf alone; spreadsheets are archives to GDAL, whose paths it reads in its own way.
      const QMap<QString, QString> names = { { "a.dbf", "a.dbf" },
                                             { "b.shp", "b.dbf" },
                                             { "c.xlsx", "c.xlsx" },
                                             { "d.ods", "d.ods" },
                                             { "e.csv", "e.csv" } };
      for ( auto name = names.constBegin(); name != names.constEnd(); ++name )
      {
        QgsProcessingContext context;
        const QVariantMap parameters = { { RECORDS, folder.filePath( name.key() ) } };
        StagedOutputs outputs( parameters, context, nullptr, sinkMaker( context ) );
        QgsFields fields;
        fields.append( compat::field( "mm_dist", compat::FieldKind::Double ) );
        QVERIFY( outputs.addSink( RECORDS, RECORDS, fields, compat::NO_GEOMETRY_WKB, QgsCoordinateReferenceSystem() ) );
        QgsFeature feature( fields );
        feature.setAttributes( QgsAttributes() << 2.5 );
        outputs.addFeature( RECORDS, feature );
        QCOMPARE( outputs.commit().value( RECORDS ).toString(), folder.filePath( name.value() ) );
        QCOMPARE( countOf( folder.filePath( name.value() ) ), 1LL );
      }
      QVERIFY( filesIn( folder ).filter( "partial" ).isEmpty() );
    }

    void writesLayersThatAreFolders()
    {
      const QTemporaryDir folder;
      const QString path = folder.filePath( "a.gdb" );
      QgsProcessingContext context;
      StagedOutputs outputs( { { RECORDS, path } }, context, nullptr, sinkMaker( context ) );
      try
      {
        add( outputs, RECORDS, 3 );
        outputs.commit();
        QCOMPARE( countOf( path ), 3LL );
      }
      catch ( const QgsProcessingException & )
      {
        QVERIFY( !QFileInfo::exists( path ) ); // GDAL before 3.6 cannot write this format.
      }
    }

    void documentsHaveTheirOwnEnding()
    {
      const QTemporaryDir folder;
      QVERIFY( refusal( { { "Report", folder.filePath( "r.pdf" ), { "html", "htm" } } } ).contains( "ends in .html" ) );
      QCOMPARE( refusal( { { "Report", folder.filePath( "r.HTM" ), { "html", "htm" } } } ), QString() );
    }

    void checksOutputs()
    {
      const QTemporaryDir folder;
      const QString shape = folder.filePath( "a.shp" );
      QCOMPARE( refusal( { { "Records", shape },
                           { "Curve", folder.filePath( "b.dbf" ) },
                           { "Finds", "TEMPORARY_OUTPUT" },
                           { "Lines", "TEMPORARY_OUTPUT" },
                           { "Points", "" } } ),
                QString() );
      QVERIFY( filesIn( folder ).isEmpty() );
      QVERIFY(
        refusal( { { "Records", shape }, { "Finds", folder.filePath( "./a.shp" ) } } ).contains( "same place" ) );
      QVERIFY( refusal( { { "Records", shape }, { "Curve", folder.filePath( "a.dbf" ) } } ).contains( "same place" ) );
      QVERIFY( refusal( { { "Records", folder.filePath( "no/a.shp" ) } } ).contains( "does not exist" ) );
      QVERIFY( refusal( { { "Records", folder.path() } } ).contains( "is a folder" ) );
      QVERIFY( refusal( { { "Records", "/proc/a.gpkg" } } ).contains( "cannot be written" ) );
      write( shape, "input" );
      QVERIFY( refusal( { { "Records", shape } }, { shape } ).contains( "replace an input" ) );
      const QString file = folder.filePath( "d.gpkg" );
      QVERIFY( refusal( { { "Records", file }, { "Finds", "ogr:dbname='" + file + "' table=\"x\" (geom)" } } )
                 .contains( "replace the database" ) );
    }
};

int main( int argc, char **argv )
{
  return minemap::test::runInQgis<TestStagedOutputs>( argc, argv );
}

#include "test_staged_outputs.moc"
