// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/discrepancy_look.h"

#include "gui/layers/style_palette.h"
#include "processing/score/scoremap_outputs.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgslayermetadata.h>
#include <qgslayernotesutils.h>
#include <qgsmarkersymbol.h>
#include <qgspallabeling.h>
#include <qgsproperty.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>
#include <qgsvectorlayertemporalproperties.h>

#include <QDomDocument>
#include <QFile>

namespace minemap
{

namespace
{

// Scales, one to so much.
constexpr double ARROWS_FROM_SCALE = 15000; //!< Farther out they would be dots.
constexpr double LABELS_FROM_SCALE = 25000;
constexpr double FULL_SIZE_SCALE = 8000; //!< Farther out the many finds shrink, so that what lies below is seen.

QColor colour( Palette palette, const QString &standard )
{
  const QStringList parts = colourIn( palette, standard ).split( ',' );
  return { parts.value( 0 ).toInt(), parts.value( 1 ).toInt(), parts.value( 2 ).toInt() };
}

//! The symbol of \a style for \a value, and the field that its renderer looks at.
std::unique_ptr<QgsSymbol> symbolOf( const QgsFeatureRenderer *renderer, const QString &value )
{
  if ( const auto *single = dynamic_cast<const QgsSingleSymbolRenderer *>( renderer ) )
    return std::unique_ptr<QgsSymbol>( single->symbol()->clone() );
  const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( renderer );
  if ( !categorized )
    return nullptr;
  for ( const QgsRendererCategory &category : categorized->categories() )
  {
    if ( category.value().toString() == value )
      return std::unique_ptr<QgsSymbol>( category.symbol()->clone() );
  }
  return nullptr;
}

void shrinkWithScale( QgsSymbol &symbol )
{
  auto *marker = dynamic_cast<QgsMarkerSymbol *>( &symbol );
  if ( !marker )
    return;
  constexpr double LEAST = 0.55; // Smaller, the halo would be all that is seen.
  marker->setDataDefinedSize( QgsProperty::fromExpression(
    QStringLiteral( "%1 * clamp(%2, %3 / @map_scale, 1)" )
      .arg( QString::number( marker->size() ), QString::number( LEAST ), QString::number( FULL_SIZE_SCALE ) ) ) );
}

//! What the style's renderer calls the features of the layer; empty: all of them.
QString categoryOf( Discrepancy discrepancy )
{
  switch ( discrepancy )
  {
  case Discrepancy::AccidentsAfterSearch:
  case Discrepancy::AccidentsOutside:
    return toText( discrepancy );
  case Discrepancy::UnmappedFinds:
    return QString::fromLatin1( toText( FindClass::Unmapped ) );
  case Discrepancy::Unconfirmed:
    return QString::fromLatin1( toText( Verdict::Unconfirmed ) );
  case Discrepancy::MinedNotJudged:
    return QString::fromLatin1( toText( Verdict::MinedNotJudged ) );
  case Discrepancy::NotJudged:
    return QString::fromLatin1( toText( Verdict::NotJudged ) );
  case Discrepancy::Confirmed:
    return QString::fromLatin1( toText( Verdict::Confirmed ) );
  default:
    return {};
  }
}

} // namespace

std::optional<Discrepancy> DiscrepancyLook::discrepancyOf( const QgsVectorLayer &layer )
{
  const QString kind = layer.customProperty( QString::fromLatin1( discrepancy_property::KIND ) ).toString();
  for ( const Discrepancy discrepancy : ALL_DISCREPANCIES )
  {
    if ( kind == toText( discrepancy ) )
      return discrepancy;
  }
  return {};
}

void DiscrepancyLook::apply( QgsVectorLayer &layer, const WrittenDiscrepancy &written, const DiscrepancyStory &story,
                             const QString &mapId, Palette palette )
{
  using namespace discrepancy_property;
  const Discrepancy discrepancy = written.discrepancy;
  layer.setCustomProperty( QString::fromLatin1( KIND ), toText( discrepancy ) );
  layer.setCustomProperty( QString::fromLatin1( MAP ), mapId );
  layer.setCustomProperty( QString::fromLatin1( DIGEST ), story.digest );
  layer.setCustomProperty( QString::fromLatin1( TOLERANCE ), story.tolerance );
  layer.setName( DiscrepancyWords::title( discrepancy ) );
  if ( contentOf( discrepancy ) == DiscrepancyContent::Records )
    layer.setDisplayExpression( QStringLiteral( "\"mm_id\"" ) );
  layer.setMapTipTemplate( DiscrepancyWords::mapTip( discrepancy, story.tolerance ) );
  if ( discrepancy == Discrepancy::Offsets )
  {
    layer.setMinimumScale( ARROWS_FROM_SCALE );
    layer.setScaleBasedVisibility( true );
  }
  applySymbols( layer, discrepancy, palette );
  layer.setLabelsEnabled( contentOf( discrepancy ) == DiscrepancyContent::Records );
  applyLabels( layer, palette );
  applyTime( layer, written );
  applyNotes( layer, discrepancy, story );
}

void DiscrepancyLook::applyPalette( QgsVectorLayer &layer, Palette palette )
{
  const std::optional<Discrepancy> discrepancy = discrepancyOf( layer );
  if ( !discrepancy )
    return;
  applySymbols( layer, *discrepancy, palette );
  applyLabels( layer, palette );
  layer.triggerRepaint();
}

QString DiscrepancyLook::styleOf( Discrepancy discrepancy, compat::GeometryType geometry )
{
  switch ( discrepancy )
  {
  case Discrepancy::AccidentsAfterSearch:
  case Discrepancy::AccidentsOutside:
    return QStringLiteral( ":/minemap/styles/discrepancy_accidents.qml" );
  case Discrepancy::FindsAfterSearch:
    return QStringLiteral( ":/minemap/styles/discrepancy_finds.qml" );
  case Discrepancy::UnmappedFinds:
    return QStringLiteral( ":/minemap/styles/scored_finds.qml" );
  case Discrepancy::Offsets:
    return QStringLiteral( ":/minemap/styles/offsets.qml" );
  default:
    return QStringLiteral( ":/minemap/styles/%1.qml" ).arg( ScoremapOutputs::recordStyleOf( geometry ) );
  }
}

void DiscrepancyLook::applySymbols( QgsVectorLayer &layer, Discrepancy discrepancy, Palette palette )
{
  QFile file( styleOf( discrepancy, layer.geometryType() ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return;
  QDomDocument style;
  QString problem;
  if ( !style.setContent( recoloured( QString::fromUtf8( file.readAll() ), palette ) ) ||
       !layer.importNamedStyle( style, problem, QgsMapLayer::Symbology ) )
    return;
  const double tolerance = layer.customProperty( QString::fromLatin1( discrepancy_property::TOLERANCE ) ).toDouble();
  const QString value = categoryOf( discrepancy );
  std::unique_ptr<QgsSymbol> symbol = symbolOf( layer.renderer(), value );
  if ( !symbol )
    return;
  if ( discrepancy == Discrepancy::UnmappedFinds )
    shrinkWithScale( *symbol );
  const bool usesLevels = layer.renderer()->usingSymbolLevels();
  // One category, because a single symbol says nothing in the legend.
  const bool isOfRecords = contentOf( discrepancy ) == DiscrepancyContent::Records;
  auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>(
    isOfRecords ? QStringLiteral( "mm_verdict" ) : QStringLiteral( "mm_class" ),
    QgsCategoryList{
      QgsRendererCategory( value, symbol.release(), DiscrepancyWords::legend( discrepancy, tolerance ) ) } );
  renderer->setUsingSymbolLevels( usesLevels );
  layer.setRenderer( renderer.release() );
}

void DiscrepancyLook::applyLabels( QgsVectorLayer &layer, Palette palette )
{
  if ( layer.fields().lookupField( QStringLiteral( "mm_id" ) ) < 0 )
    return;
  // The numbers of QGIS's placements are the same in all its versions, their names are not.
  constexpr int AROUND_POINT = 0;
  constexpr int ALONG_LINE = 2;
  constexpr int HORIZONTAL = 4;
  const auto geometry = layer.geometryType();
  QgsPalLayerSettings settings;
  settings.fieldName = QStringLiteral( "mm_id" );
  settings.placement = static_cast<decltype( settings.placement )>( geometry == compat::POINT_GEOMETRY  ? AROUND_POINT
                                                                    : geometry == compat::LINE_GEOMETRY ? ALONG_LINE
                                                                                                        : HORIZONTAL );
  settings.dist = 1;
  settings.scaleVisibility = true;
  settings.minimumScale = LABELS_FROM_SCALE;
  settings.maximumScale = 0;
  constexpr double LEAST_MILLIMETRES = 5; // Of a record on the screen to have a label.
  if ( geometry != compat::POINT_GEOMETRY )
    settings.thinningSettings().setMinimumFeatureSize( LEAST_MILLIMETRES );

  QgsTextBufferSettings halo;
  halo.setEnabled( true );
  halo.setSize( 0.9 );
  halo.setColor( Qt::white );
  QgsTextFormat format;
  format.setSize( 8 );
  format.setColor( colour( palette, QStringLiteral( "26,26,26" ) ) );
  format.setBuffer( halo );
  settings.setFormat( format );
  layer.setLabeling( new QgsVectorLayerSimpleLabeling( settings ) );
}

void DiscrepancyLook::applyTime( QgsVectorLayer &layer, const WrittenDiscrepancy &written )
{
  auto *time = qobject_cast<QgsVectorLayerTemporalProperties *>( layer.temporalProperties() );
  if ( !time || written.timeField.isEmpty() )
    return;
  time->setStartField( written.timeField );
  if ( contentOf( written.discrepancy ) == DiscrepancyContent::Records )
  {
    // From its date on.
    time->setMode( Qgis::VectorTemporalMode::FeatureDateTimeStartAndEndFromFields );
    time->setEndField( QString() );
  }
  else
  {
    // What has been found stays known.
    time->setMode( Qgis::VectorTemporalMode::FeatureDateTimeInstantFromField );
    time->setAccumulateFeatures( true );
  }
  time->setIsActive( true );
}

void DiscrepancyLook::applyNotes( QgsVectorLayer &layer, Discrepancy discrepancy, const DiscrepancyStory &story )
{
  const QString text = DiscrepancyWords::notes( discrepancy, story ).join( '\n' );
  QgsLayerNotesUtils::setLayerNotes( &layer, DiscrepancyWords::notesHtml( discrepancy, story ) );
  compat::setAbstract( layer, text );
  QgsLayerMetadata metadata = layer.metadata();
  metadata.setTitle( DiscrepancyWords::title( discrepancy ) );
  metadata.setAbstract( text );
  metadata.setHistory(
    { tr( "Layers made: %1" ).arg( story.made ), tr( "Digest of the score: %1" ).arg( story.digest ) } );
  layer.setMetadata( metadata );
}

} // namespace minemap
