// SPDX-License-Identifier: GPL-2.0-or-later
// Of WhyTab: "Add as proposed layer", one layer of the map after another.
#include "gui/dock/desk.h"
#include "gui/score/dock_request.h"
#include "gui/why/nudge.h"
#include "gui/why/proposed_map.h"
#include "gui/why/why_tab.h"

#include <QStyle>

#include <algorithm>
#include <utility>

namespace minemap
{

using End = BackgroundTask::End;

namespace
{

bool isSelectedOnly( const DockInputs &asked, const QString &layer )
{
  return std::any_of( asked.layers.begin(), asked.layers.end(),
                      [&]( const ChosenLayer &one ) { return one.isSelectedOnly && one.id == layer; } );
}

//! True where \a layer of the map has records of \a group.
bool holds( const ScoredMap &scored, int layer, const std::optional<OptionalText> &group )
{
  const std::vector<Record> &records = scored.inputs->map.records;
  return !group ||
         std::any_of( records.begin(), records.end(),
                      [&]( const Record &record ) { return record.origin.layer == layer && record.group == *group; } );
}

} // namespace

void WhyTab::propose()
{
  const int rank = chosenRank();
  const std::optional<HandShift> kept = mNudge->kept();
  const bool isByHand = rank == 0 && kept && mScored;
  if ( mProposing || ( !isByHand && ( rank < 1 || !scope() ) ) )
    return;
  Proposal proposal;
  proposal.asked = isByHand ? mScored->asked : mDiagnosed->asked;
  proposal.rank = rank;
  proposal.scope = isByHand ? nullptr : scope();
  // All records stay together: a map of one group would look like all there is.
  proposal.diagnosis = isByHand || scope()->isAll ? nullptr : &mDiagnosed->report.diagnosis;
  if ( isByHand )
  {
    proposal.byHand = *kept;
    proposal.origin = mScored->inputs->plane->centre();
  }
  const QStringList layers = isByHand ? mScored->mapLayers : mDiagnosed->mapLayers;
  mProposals.clear();
  for ( int layer = 0; layer < layers.size(); ++layer )
  {
    Proposal ofLayer = proposal;
    ofLayer.layer = layers.at( layer );
    const LayerFeatures &features =
      ( isByHand ? *mScored->inputs : *mDiagnosed->inputs.layers ).maps[static_cast<std::size_t>( layer )];
    ofLayer.features =
      isByHand ? QgsFeatureIds( features.ids.begin(), features.ids.end() ) : mDiagnosed->featuresOf( layer );
    if ( ofLayer.features.isEmpty() || ( isByHand && !holds( *mScored, layer, kept->group ) ) )
      continue;
    if ( !features.hasUniqueIds() )
    {
      // Which features are meant cannot be said by their ids, but all of them can.
      if ( isSelectedOnly( proposal.asked, layers.at( layer ) ) )
      {
        mDesk.tell( tr( "Features of a layer of the map share ids, so that a part of it cannot be corrected: save it "
                        "as a file and diagnose that." ),
                    Qgis::MessageLevel::Warning );
        continue;
      }
      ofLayer.features.clear();
    }
    // What is read of the diagnosis must outlive it where another one is made meanwhile.
    mProposals.emplace_back(
      [this, ofLayer, map = mDiagnosed]
      {
        mProposing = proposeMap( ofLayer, *mDesk.project(), mRun.get(),
                                 [this]( End end, const QString &sentence )
                                 { proposalEnded( static_cast<int>( end ), sentence ); } );
      } );
  }
  proposeNext();
}

void WhyTab::proposeNext()
{
  if ( !mProposals.empty() )
  {
    const std::function<void()> next = std::move( mProposals.front() );
    mProposals.erase( mProposals.begin() );
    next();
  }
  updateState();
}

void WhyTab::proposalEnded( int end, const QString &sentence )
{
  mProposing.clear();
  if ( end == static_cast<int>( End::Failed ) )
    mDesk.tell( sentence, Qgis::MessageLevel::Warning );
  else if ( end == static_cast<int>( End::Done ) )
  {
    mDesk.tell( sentence, Qgis::MessageLevel::Info );
    emit projectChanged();
  }
  proposeNext();
}

} // namespace minemap
