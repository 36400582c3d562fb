// SPDX-License-Identifier: GPL-2.0-or-later
// Counts from JSON: the counterpart of counts_json.cpp.
#include "report/reconcile/counts_reader.h"

#include "report/json/origin_reader.h"
#include "report/reconcile/counts_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

constexpr const char *UNKNOWN_PHRASE =
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "a reason that this version of the plugin does not know" );

//! Takes values out of one document.
class CountsDocument
{
  public:
    CountsDocument( const JsonValue &document, ReadCounts &read, JsonTroubles &troubles )
      : mDocument( document ),
        mResult( read.result ),
        mDigest( read.digest ),
        mTroubles( troubles )
    {
    }

    void read()
    {
      const JsonMembers members( &mDocument, QString(), mTroubles );
      Scorecard &card = mResult.card;
      readOrigin( mDocument, members, card, mTroubles );
      readAssumptions( members, card, mTroubles );
      needTolerance( card, mTroubles );
      card.searchedKnown = std::any_of( card.inputs.begin(), card.inputs.end(),
                                        []( const InputDescription &input ) { return input.role == "SEARCHED"; } );
      forEach( members, "counts", [&]( const JsonMembers &row ) { addRow( row ); } );
      if ( ( mResult.counts.rows.empty() || mResult.total().scope != CountScope::All ) )
        trouble( Words::tr( "its \"counts\" do not begin with those of all records" ) );
      readVerdicts( members.object( "verdicts" ) );
      mResult.counts.offMap = count( members, "found_off_map" );
      mResult.counts.offMapLater = count( members, "found_off_map_later" );
      forEach( members, "type_overlap", [&]( const JsonMembers &row ) { addOverlap( row ); } );
      readDates( members.object( "dates" ) );
      readCost( members.object( "cost" ) );
      readAccidents( members.object( "accidents" ) );
      forEach( members, "unparsed",
               [&]( const JsonMembers &row )
               {
                 mResult.unparsed.push_back( { row.text( "id" ).value_or( std::string() ),
                                               row.text( "text" ).value_or( std::string() ),
                                               phrase( row, "reason" ) } );
               } );
      mDigest = QByteArray::fromStdString( members.text( "digest" ).value_or( std::string() ) );
    }

  private:
    void trouble( const QString &problem )
    {
      if ( mTroubles.problem.isEmpty() )
        mTroubles.problem = problem;
    }

    template <typename Visit>
    static void forEach( const JsonMembers &object, const char *key, const Visit &visit )
    {
      std::size_t index = 0;
      for ( const JsonValue &item : object.array( key ) )
        visit( object.item( key, index++, item ) );
    }

    static std::int64_t count( const JsonMembers &object, const char *key )
    {
      return object.integer( key ).value_or( 0 );
    }

    static const char *phrase( const JsonMembers &object, const char *key )
    {
      const std::optional<std::string> text = object.text( key );
      if ( !text )
        return nullptr;
      const char *known = knownCountPhrase( *text );
      return known ? known : UNKNOWN_PHRASE;
    }

    template <typename Enumeration>
    Enumeration word( const JsonMembers &object, const char *key, std::initializer_list<Enumeration> all )
    {
      const std::string text = object.text( key ).value_or( std::string() );
      for ( const Enumeration each : all )
      {
        if ( text == toText( each ) )
          return each;
      }
      trouble( Words::tr( "its \"%1\" is \"%2\", which this version does not know" )
                 .arg( QLatin1String( key ), QString::fromStdString( text ).left( 40 ) ) );
      return *all.begin();
    }

    std::optional<Interval> interval( const JsonMembers &object, const char *key )
    {
      const std::vector<JsonValue> &ends = object.array( key );
      if ( ends.empty() )
        return std::nullopt;
      const bool areNumbers = std::all_of( ends.begin(), ends.end(),
                                           []( const JsonValue &end ) { return end.kind == JsonValue::Kind::Number; } );
      if ( ends.size() == 2 && areNumbers )
        return Interval{ ends[0].number, ends[1].number };
      trouble( Words::tr( "its \"%1\" is not a pair of numbers" ).arg( QLatin1String( key ) ) );
      return std::nullopt;
    }

    static std::optional<CountRange> range( const JsonMembers &object )
    {
      if ( !object.isThere() )
        return std::nullopt;
      return CountRange{ count( object, "low" ), count( object, "value" ), count( object, "high" ) };
    }

    CountLevel level( const JsonMembers &row )
    {
      return word( row, "level", { CountLevel::Total, CountLevel::Class, CountLevel::Model } );
    }

    //! A claim that gives bounds has these keys, and others have not.
    static void readBounds( const JsonMembers &row, CountComparison &numbers )
    {
      numbers.isClaimed = true;
      numbers.claimed = CountBounds( count( row, "claimed_low" ), row.integer( "claimed_high" ) );
      numbers.expectedLow = row.number( "expected_low" );
      numbers.expectedHigh = row.number( "expected_high" );
      numbers.claimLessFoundLow = row.integer( "claimed_less_found_low" );
      numbers.claimLessFoundHigh = row.integer( "claimed_less_found_high" );
    }

    CountComparison comparison( const JsonMembers &row )
    {
      CountComparison numbers;
      const std::optional<std::int64_t> claimed = row.integer( "claimed" );
      numbers.isClaimed = claimed.has_value();
      numbers.claimed = claimed.value_or( 0 );
      if ( row.has( "claimed_low" ) )
        readBounds( row, numbers );
      numbers.found = count( row, "found" );
      numbers.elsewhere = count( row, "elsewhere" );
      numbers.perhapsClaimed = count( row, "perhaps_claimed" );
      if ( row.has( "perhaps_claimed_low" ) )
        numbers.perhapsClaimed =
          CountBounds( count( row, "perhaps_claimed_low" ), row.integer( "perhaps_claimed_high" ) );
      numbers.perhapsFound = count( row, "perhaps_found" );
      numbers.share = row.number( "share" );
      numbers.expected = row.number( "expected" );
      numbers.ratio = row.number( "ratio" );
      numbers.poisson = interval( row, "poisson" );
      numbers.even = interval( row, "even" );
      numbers.clustered = interval( row, "clustered" );
      numbers.chanceOfSoFew = row.number( "p_so_few" );
      numbers.chanceOfSoMany = row.number( "p_so_many" );
      numbers.verdict =
        word( row, "verdict",
              { CountVerdict::CannotBeJudged, CountVerdict::MoreThanClaimed, CountVerdict::UnexpectedType,
                CountVerdict::FewerThanClaimed, CountVerdict::AsClaimed } );
      numbers.reason = phrase( row, "reason" );
      numbers.isBeyondClaim = row.boolean( "beyond_claim" );
      numbers.assumesEvenLaying = row.boolean( "assumes_even_laying" );
      numbers.tooFew = row.boolean( "too_few" );
      numbers.residualFromFinds = range( row.object( "left_from_finds" ) );
      numbers.residualFromClaim = range( row.object( "left_from_claim" ) );
      numbers.claimLessFound = row.integer( "claimed_less_found" );
      numbers.residualsContradict = row.boolean( "left_contradict" );
      return numbers;
    }

    void addRow( const JsonMembers &object )
    {
      CountRow row;
      row.scope = word( object, "scope", { CountScope::All, CountScope::Group, CountScope::Record } );
      row.group = object.text( "group" );
      if ( const std::optional<std::string> id = object.text( "id" ) )
      {
        row.record = static_cast<int>( mResult.ids.size() );
        mResult.ids.push_back( *id );
      }
      if ( row.scope == CountScope::Record && row.record < 0 )
        trouble( Words::tr( "a row of a record in its \"counts\" has no \"id\"" ) );
      row.key.level = level( object );
      if ( row.key.level != CountLevel::Total )
        row.key.mineClass = word(
          object, "class", { MineClass::Unknown, MineClass::AntiPersonnel, MineClass::AntiTank, MineClass::Other } );
      row.key.model = object.text( "model" ).value_or( std::string() );
      row.comparison = comparison( object );
      row.later = count( object, "later" );
      row.earlier = count( object, "earlier" );
      row.records = count( object, "records" );
      row.recordsLeftOut = count( object, "records_left_out" );
      row.foundLeftOut = count( object, "found_left_out" );
      mResult.counts.rows.push_back( row );
    }

    void readVerdicts( const JsonMembers &object )
    {
      mResult.verdicts = { count( object, "more_than_claimed" ), count( object, "fewer_than_claimed" ),
                           count( object, "as_claimed" ), count( object, "cannot_be_judged" ),
                           count( object, "unexpected_type" ) };
    }

    void addOverlap( const JsonMembers &object )
    {
      TypeOverlap overlap;
      overlap.key.level = level( object );
      const std::string type = object.text( "type" ).value_or( std::string() );
      if ( overlap.key.level == CountLevel::Class )
        overlap.key.mineClass = word(
          object, "type", { MineClass::Unknown, MineClass::AntiPersonnel, MineClass::AntiTank, MineClass::Other } );
      else
        overlap.key.model = type;
      overlap.expected = object.number( "expected" ).value_or( 0 );
      overlap.found = object.number( "found" ).value_or( 0 );
      overlap.common = object.number( "common" ).value_or( 0 );
      overlap.users = object.number( "users" );
      overlap.producers = object.number( "producers" );
      overlap.tooFew = object.boolean( "too_few" );
      mResult.overlap.push_back( overlap );
    }

    void readDates( const JsonMembers &object )
    {
      DateReport &dates = mResult.dates;
      dates.mines = count( object, "mines" );
      dates.datable = count( object, "datable" );
      dates.laidLater = count( object, "laid_later" );
      dates.madeLater = count( object, "made_later" );
      dates.laterInAll = count( object, "later" );
      dates.laterShare = agreementOf( dates.laterInAll, dates.datable );
      dates.laterShare.interval = interval( object, "later_share" );
      dates.foundBefore = count( object, "found_before" );
      dates.records = count( object, "records" );
      dates.recordsWithoutDate = count( object, "records_without_date" );
      forEach( object, "records_after_finds",
               [&]( const JsonMembers &record )
               {
                 dates.recordsAfterFinds.push_back( { record.text( "id" ).value_or( std::string() ),
                                                      count( record, "mines_before" ), count( record, "mines" ) } );
               } );
    }

    RangedNumber ranged( const JsonMembers &object )
    {
      return { object.number( "value" ), interval( object, "range" ), phrase( object, "reason" ) };
    }

    GroundCost ground( const JsonMembers &object )
    {
      GroundCost cost;
      cost.area = object.number( "area" );
      cost.money.range = interval( object, "money" );
      cost.teamDays.range = interval( object, "team_days" );
      const char *reason = phrase( object, "reason" );
      cost.money.reason = cost.money.range ? nullptr : reason;
      cost.teamDays.reason = cost.teamDays.range ? nullptr : reason;
      return cost;
    }

    void readCost( const JsonMembers &object )
    {
      ErrorCost &cost = mResult.cost;
      cost.areaPerMineOnMap = ranged( object.object( "area_per_mine_on_map" ) );
      cost.areaPerMineOffMap = ranged( object.object( "area_per_mine_off_map" ) );
      cost.searchedInVain = ground( object.object( "searched_in_vain" ) );
      cost.blocked = ground( object.object( "blocked" ) );
      mResult.currency = object.text( "currency" ).value_or( std::string() );
      const JsonMembers rates = object.object( "rates" );
      mResult.rates.moneyPerSquareMetre = interval( rates, "money_per_m2" );
      mResult.rates.squareMetresPerTeamDay = interval( rates, "m2_per_team_day" );
      for ( const JsonValue &assumption : object.array( "assumptions" ) )
      {
        const char *known = knownCountPhrase( assumption.text.toStdString() );
        cost.assumptions.push_back( known ? known : UNKNOWN_PHRASE );
      }
    }

    //! \param low, high keys of the interval of the share of people off the map.
    static PeopleHurt people( const JsonMembers &object, const char *low, const char *high )
    {
      PeopleHurt hurt;
      hurt.killed = object.integer( "killed" );
      hurt.injured = object.integer( "injured" );
      hurt.killedOffMap = object.integer( "killed_off_map" );
      hurt.injuredOffMap = object.integer( "injured_off_map" );
      hurt.accidentsWithoutCount = count( object, "without_number" );
      const std::optional<double> least = object.number( low );
      const std::optional<double> most = object.number( high );
      if ( least && most )
        hurt.offMap.interval = Interval{ *least, *most };
      if ( hurt.all() > 0 )
        hurt.offMap.value = static_cast<double>( hurt.allOffMap() ) / static_cast<double>( hurt.all() );
      return hurt;
    }

    static OffMapShare share( const JsonMembers &object, const char *offMap, const char *low, const char *high )
    {
      OffMapShare accidents;
      const std::int64_t number = count( object, "accidents" );
      accidents.share = agreementOf( count( object, offMap ), number );
      accidents.people = people( object, low, high );
      return accidents;
    }

    void readAccidents( const JsonMembers &object )
    {
      mResult.card.hasAccidents = object.isThere();
      AccidentSummary &summary = mResult.accidents;
      summary.afterSearch = count( object, "after_search" );
      summary.inUndatedSearch = count( object, "in_undated_search" );
      forEach( object, "shares",
               [&]( const JsonMembers &row )
               {
                 const std::string scope = row.text( "scope" ).value_or( std::string() );
                 for ( const auto &[name, place] :
                       { std::pair( "all", &summary.all ), std::pair( "before_map", &summary.beforeMap ),
                         std::pair( "after_map", &summary.afterMap ), std::pair( "unclear", &summary.unclear ) } )
                 {
                   if ( scope == name )
                     *place = share( row, "off_map", "people_low", "people_high" );
                 }
               } );
      forEach( object, "casualties",
               [&]( const JsonMembers &row )
               {
                 CasualtySummary group;
                 group.group = word( row, "who",
                                     { CasualtyGroup::Unspecified, CasualtyGroup::Civilian, CasualtyGroup::Military,
                                       CasualtyGroup::Deminer } );
                 group.accidents = share( row, "accidents_off_map", "low", "high" );
                 summary.groups.push_back( group );
               } );
      forEach( object, "years",
               [&]( const JsonMembers &row )
               {
                 AccidentYear year;
                 if ( const std::optional<std::int64_t> number = row.integer( "year" ) )
                   year.year = static_cast<int>( std::clamp<std::int64_t>( *number, -9999, 9999 ) );
                 year.accidents = share( row, "off_map", "people_low", "people_high" );
                 year.beforeMap = count( row, "before_map" );
                 year.afterMap = count( row, "after_map" );
                 summary.years.push_back( year );
               } );
    }

    const JsonValue &mDocument;
    CountsResult &mResult;
    QByteArray &mDigest;
    JsonTroubles &mTroubles;
};

} // namespace

bool ReadCounts::digestFits() const
{
  return countsDigest( result ) == digest;
}

ReadCounts readCounts( const JsonValue &document )
{
  ReadCounts read;
  const JsonValue *schema = document.find( QStringLiteral( "schema" ) );
  if ( !schema || schema->text != QLatin1String( "minemap-counts/1" ) )
  {
    read.problem = schema ? Words::tr( "its schema is \"%1\", not minemap-counts/1" ).arg( schema->text.left( 60 ) )
                          : Words::tr( "it has no schema, so it is no counts" );
    return read;
  }
  JsonTroubles troubles;
  CountsDocument( document, read, troubles ).read();
  read.problem = troubles.problem;
  read.missing = troubles.missing;
  return read;
}

ReadCounts readCounts( const QByteArray &json )
{
  QString problem;
  const std::optional<JsonValue> document = parseJson( json, problem );
  if ( document )
    return readCounts( *document );
  ReadCounts read;
  read.problem = problem;
  return read;
}

} // namespace minemap
