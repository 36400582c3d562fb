// SPDX-License-Identifier: GPL-2.0-or-later
// Scored maps for tests: made by hand, or the sample area as the algorithm scores it.
#pragma once

#include "core/score/score_map.h"
#include "gui/score/scored_map.h"
#include "processing/reading/feedback_progress.h"
#include "processing/score/scoremap_algorithm.h"

#include <qgsfeature.h>
#include <qgsfeedback.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace minemap::test
{

//! A score made by hand, record by record.
class ScoredRecordsMaker
{
  public:
    ScoredRecordsMaker() : mScored( std::make_shared<ScoredMap>() )
    {
      mScored->inputs = std::make_unique<EvidenceInputs>();
      mScored->inputs->map.hasIds = true;
      mScored->result.card.searchedKnown = true;
    }

    ScoredMap &scored() { return *mScored; }

    //! The score of the record, to be changed. It is feature \a feature of the first layer.
    ScoredRecord &add( const std::string &id, const std::optional<Verdict> &verdict, const OptionalText &group = {},
                       QgsFeatureId feature = 0, int layer = 0 )
    {
      Record record;
      record.id = id;
      record.group = group;
      std::vector<LayerFeatures> &maps = mScored->inputs->maps;
      if ( maps.size() <= static_cast<std::size_t>( layer ) )
        maps.resize( static_cast<std::size_t>( layer ) + 1 );
      std::vector<QgsFeatureId> &ids = maps[static_cast<std::size_t>( layer )].ids;
      record.origin = { layer, static_cast<std::uint32_t>( ids.size() ), 0 };
      ids.push_back( feature );
      mScored->inputs->map.records.push_back( record );
      mScored->result.records.emplace_back();
      mScored->result.records.back().verdict = verdict;
      addGroup( group );
      return mScored->result.records.back();
    }

    //! A scored find attributed to \a records.
    void addFind( FindClass findClass, std::vector<int> records )
    {
      ScoredFind find;
      find.findClass = findClass;
      find.records = std::move( records );
      mScored->result.finds.push_back( std::move( find ) );
    }

    ScoredMapPointer done() { return std::move( mScored ); }

  private:
    void addGroup( const OptionalText &group )
    {
      mScored->inputs->map.hasGroups = mScored->inputs->map.hasGroups || group;
      std::vector<GroupScore> &groups = mScored->result.card.groups;
      if ( std::any_of( groups.begin(), groups.end(), [&]( const GroupScore &one ) { return one.name == group; } ) )
        return;
      groups.emplace_back();
      groups.back().name = group;
    }

    std::shared_ptr<ScoredMap> mScored;
};

//! A layer of \a count points in the project; their feature ids are 1, 2 …
inline QgsVectorLayer *addPointLayer( const QString &name, int count )
{
  auto *layer = new QgsVectorLayer( QStringLiteral( "Point?crs=EPSG:32638" ), name, QStringLiteral( "memory" ) );
  QgsFeatureList features;
  for ( int index = 0; index < count; ++index )
  {
    QgsFeature feature;
    feature.setGeometry( QgsGeometry::fromPointXY( QgsPointXY( 500000 + index, 4400000 ) ) );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  QgsProject::instance()->addMapLayer( layer );
  return layer;
}

//! The layers of the sample area, in the project, and how scripts/open_demo.py has them scored.
inline DockInputs addSampleArea()
{
  const auto choose = []( const char *name, QMap<QString, QString> fields )
  {
    auto *layer = new QgsVectorLayer( QStringLiteral( MINEMAP_SAMPLE "|layername=%1" ).arg( name ),
                                      QString::fromLatin1( name ), QStringLiteral( "ogr" ) );
    QgsProject::instance()->addMapLayer( layer );
    return ChosenLayer{ layer->id(), false, std::move( fields ) };
  };
  DockInputs inputs;
  inputs.layers["MAP"] =
    choose( "claimed_minefields",
            { { "RECORD_ID", "rec_id" }, { "GROUP_BY", "sheet" }, { "MAP_DATE", "laid" }, { "CLAIMED", "mines" } } );
  inputs.layers["FINDS"] = choose(
    "finds", { { "QUANTITY", "qty" }, { "LAID_DATE", "laid_from" }, { "FIND_DATE", "found_on" }, { "TASK", "task" } } );
  inputs.layers["SEARCHED"] = choose(
    "searched_ground", { { "SEARCH_KIND", "method" }, { "SEARCH_DATE", "completed" }, { "SEARCH_TASK", "task" } } );
  inputs.layers["ACCIDENTS"] = choose( "accidents", { { "ACCIDENT_DATE", "happened" } } );
  inputs.layers["AREA"] = choose( "sample_boundary", {} );
  inputs.searchCounts = QStringList{ "clearance", "technical survey" };
  return inputs;
}

//! Really scored, without random shifts.
inline ScoredMapPointer scoredInThisThread( const DockInputs &inputs )
{
  ScoreMapAlgorithm algorithm;
  algorithm.initAlgorithm();
  QVariantMap parameters = scoremapParameters( inputs );
  parameters.insert( QStringLiteral( "SHIFTS" ), 0 );
  QgsProcessingContext context;
  context.setProject( QgsProject::instance() );
  const EvidenceRequest request = EvidenceRequestReader::read( ParameterReader( algorithm, parameters, context ) );
  QgsFeedback feedback;
  auto scored = std::make_shared<ScoredMap>();
  scored->asked = inputs;
  scored->inputs = EvidenceReader( request, context.transformContext(), &feedback ).read();
  FeedbackProgress progress( &feedback );
  scored->result =
    scoreMap( scored->inputs->map, scored->inputs->evidence, request.score, *scored->inputs->plane, progress );
  scored->mapLayers << inputs.layer( QStringLiteral( "MAP" ) ).id;
  scored->findsLayer = inputs.layer( QStringLiteral( "FINDS" ) ).id;
  return scored;
}

} // namespace minemap::test
