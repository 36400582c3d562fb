// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/match_measures.h"

#include "core/position/cluster_design.h"
#include "core/reconcile/type_agreement.h"
#include "core/score/cluster_sums.h"
#include "core/score/ground_areas.h"

#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace minemap
{

namespace
{

//! Orders rows by record, group and name; without a name there is no row.
struct RowKey
{
    std::string id; //!< Empty where it names a mine, not a minefield.
    OptionalText group;
    std::string row;

    bool operator<( const RowKey &other ) const
    {
      return std::tie( id, group, row ) < std::tie( other.id, other.group, other.row );
    }
};

class MatchMeasurer
{
  public:
    MatchMeasurer( const MatchminesRequest &request, const std::vector<ScoredFind> &scored, MatchedMines &matched )
      : mRequest( request ),
        mMatched( matched )
    {
      std::vector<std::string> clusters;
      for ( const MatchedPair &pair : matched.pairs )
        clusters.push_back( scored[pair.find].cluster );
      mClusters = numberClusters( clusters );
      findRows();
    }

    void run()
    {
      measureRows();
      measureScopes();
      measureTypes();
    }

  private:
    const RecordedMine &mineOf( const MatchedPair &pair ) const { return mMatched.mines[pair.record]; }

    const Record &recordOf( const MatchedPair &pair ) const
    {
      return mMatched.inputs->map.records[mineOf( pair ).record];
    }

    void findRows()
    {
      if ( mRequest.row.isEmpty() )
        return;
      std::map<std::string, std::size_t> mines;
      for ( const RecordedMine &mine : mMatched.mines )
        ++mines[mMatched.inputs->map.records[mine.record].id];
      for ( std::size_t index = 0; index < mMatched.pairs.size(); ++index )
      {
        const MatchedPair &pair = mMatched.pairs[index];
        const OptionalText row = mMatched.row( mineOf( pair ) );
        if ( !row )
          continue;
        const Record &record = recordOf( pair );
        mRows[{ mines[record.id] > 1 ? record.id : std::string(), record.group, *row }].push_back( index );
      }
    }

    void measureRows()
    {
      const LocalPlane &plane = *mMatched.inputs->plane;
      // In the plane azimuths are those of its grid; people take them from true north.
      const auto trueAzimuth = [&plane]( const Point &centre, std::optional<double> &azimuth )
      {
        constexpr double REACH = 50;
        if ( !azimuth )
          return;
        const double angle = *azimuth * M_PI / 180;
        azimuth = std::fmod(
          plane.azimuth( centre, { centre.x + REACH * std::sin( angle ), centre.y + REACH * std::cos( angle ) } ),
          180 );
      };
      for ( const auto &[key, pairs] : mRows )
      {
        if ( pairs.size() < FLOOR_OF_ROW )
          continue;
        std::vector<RowPair> places;
        for ( const std::size_t pair : pairs )
          places.push_back( { mineOf( mMatched.pairs[pair] ).place,
                              mMatched.inputs->evidence.finds[mMatched.pairs[pair].find].place } );
        MatchRow row;
        if ( !key.id.empty() )
          row.id = key.id;
        row.group = key.group;
        row.row = key.row;
        row.lines = rowLines( places );
        trueAzimuth( row.lines.recordedCentre, row.lines.recorded );
        trueAzimuth( row.lines.foundCentre, row.lines.found );
        mMatched.report.rows.push_back( row );
      }
    }

    DirectionStatistics rowStatistics( const OptionalText *group ) const
    {
      DirectionStatistics statistics;
      if ( mRequest.row.isEmpty() )
      {
        statistics.mean.reason = statistics.resultant.reason = statistics.rayleigh.reason = missing::NO_ROWS;
        return statistics;
      }
      std::vector<RowAzimuth> azimuths;
      for ( const MatchRow &row : mMatched.report.rows )
      {
        if ( row.lines.difference && ( !group || row.group == *group ) )
          azimuths.push_back( { *row.lines.difference, 0, row.lines.length } );
      }
      return rowAzimuthStatistics( azimuths );
    }

    void measureScopes()
    {
      std::vector<std::size_t> all;
      std::map<OptionalText, std::vector<std::size_t>, GroupOrder> groups;
      for ( std::size_t index = 0; index < mMatched.pairs.size(); ++index )
      {
        all.push_back( index );
        if ( mMatched.inputs->map.hasGroups )
          groups[recordOf( mMatched.pairs[index] ).group].push_back( index );
      }
      std::vector<PositionScope> &scopes = mMatched.report.scopes;
      scopes.push_back( { "all", {}, statisticsOf( all ), rowStatistics( nullptr ) } );
      for ( const auto &[group, pairs] : groups )
        scopes.push_back( { "group", group, statisticsOf( pairs ), rowStatistics( &group ) } );
    }

    PositionStatistics statisticsOf( const std::vector<std::size_t> &pairs )
    {
      PositionErrors errors;
      for ( const std::size_t pair : pairs )
      {
        errors.displacements.push_back( { mMatched.pairs[pair].dx, mMatched.pairs[pair].dy } );
        errors.clusters.push_back( static_cast<int>( mClusters.of[pair] ) );
      }
      const bool isOneCluster =
        pairs.size() > 1 && std::set<int>( errors.clusters.begin(), errors.clusters.end() ).size() == 1;
      if ( isOneCluster )
        takeRowsAsClusters( pairs, errors );
      PositionOptions options;
      options.surveyError = mRequest.evidenceDeviation * M_SQRT2; // Both axes.
      return positionStatistics( errors, options );
    }

    //! If that gives an interval. Pairs without a row are one cluster.
    void takeRowsAsClusters( const std::vector<std::size_t> &pairs, PositionErrors &errors )
    {
      std::map<std::size_t, int> rowOf;
      int number = 0;
      for ( const auto &entry : mRows )
      {
        ++number;
        for ( const std::size_t pair : entry.second )
          rowOf[pair] = number;
      }
      std::vector<int> rows;
      for ( const std::size_t pair : pairs )
      {
        const auto row = rowOf.find( pair );
        rows.push_back( row == rowOf.end() ? 0 : row->second );
      }
      if ( ClusterDesign( rows.size(), rows ).reasonAgainstInterval() )
        return;
      errors.clusters = rows;
      countNote( mMatched.report.card.notes, "rows_as_clusters", Severity::Warning, QString(), QString() );
    }

    void measureTypes()
    {
      if ( mRequest.claimType.isEmpty() || mRequest.findType.isEmpty() )
        return;
      std::vector<TypePair> types;
      for ( const MatchedPair &pair : mMatched.pairs )
        types.push_back(
          { typeOf( mMatched.recordedType( mineOf( pair ) ) ), typeOf( mMatched.foundType( pair.find ) ) } );
      mMatched.report.types.push_back( { "class", typeMatrix( types, CountLevel::Class ) } );
      mMatched.report.types.push_back( { "model", typeMatrix( types, CountLevel::Model ) } );
    }

    const MineType &typeOf( const OptionalText &spelling )
    {
      const std::string text = spelling.value_or( "" );
      const auto known = mTypes.find( text );
      return known != mTypes.end() ? known->second
                                   : mTypes.emplace( text, mMatched.dictionary.find( text ) ).first->second;
    }

    const MatchminesRequest &mRequest;
    MatchedMines &mMatched;
    ClusterNumbers mClusters;
    std::map<RowKey, std::vector<std::size_t>> mRows; //!< Positions of pairs.
    std::map<std::string, MineType> mTypes;           //!< By spelling: the same few stand with every mine.
};

} // namespace

void measureMatches( const MatchminesRequest &request, const std::vector<ScoredFind> &scored, MatchedMines &matched )
{
  MatchMeasurer( request, scored, matched ).run();
}

} // namespace minemap
