// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/records/records_filter.h"

#include <QStringMatcher>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace minemap
{

namespace
{

//! Without accents and vowel marks, which Arabic verdicts have and nobody types.
QString withoutMarks( const QString &text )
{
  QString letters;
  for ( const QChar letter : text.normalized( QString::NormalizationForm_D ) )
  {
    if ( letter.category() != QChar::Mark_NonSpacing )
      letters += letter;
  }
  return letters;
}

//! Finds a text in records. Groups and verdicts, which many records share, are looked at once.
class RecordSearch
{
  public:
    //! \param isVoid records without verdict are shown as not judged, because a broken assumption took verdicts.
    RecordSearch( const QString &text, bool isVoid ) : mMatcher( text.trimmed(), Qt::CaseInsensitive )
    {
      for ( int kind = 0; kind < VERDICT_KINDS; ++kind )
        mVerdicts[static_cast<std::size_t>( kind )] =
          withoutMarks( RecordCells::verdictName( verdictOfKind( kind ) ) )
            .startsWith( withoutMarks( mMatcher.pattern() ), Qt::CaseInsensitive );
      if ( isVoid )
        mVerdicts.back() = mVerdicts[static_cast<std::size_t>( Verdict::NotJudged )];
    }

    bool matches( const Record &record, int kind )
    {
      return mMatcher.pattern().isEmpty() || mVerdicts[static_cast<std::size_t>( kind )] || isIn( record.id ) ||
             ( record.group && isInGroup( *record.group ) );
    }

  private:
    bool isIn( const std::string &text ) const { return mMatcher.indexIn( QString::fromStdString( text ) ) >= 0; }

    bool isInGroup( const std::string &group )
    {
      const auto known = mGroups.find( group );
      return known != mGroups.end() ? known->second : mGroups.emplace( group, isIn( group ) ).first->second;
    }

    QStringMatcher mMatcher;
    std::array<bool, VERDICT_KINDS> mVerdicts = {};
    std::unordered_map<std::string_view, bool> mGroups;
};

} // namespace

bool RecordsCriteria::isSet() const
{
  return !search.trimmed().isEmpty() || std::find( verdicts.begin(), verdicts.end(), true ) != verdicts.end() ||
         group || onlyId || among;
}

RecordFlags carriedOver( const RecordFlags &flags, const ScoredMap &from, const ScoredMap &to )
{
  std::unordered_set<std::string_view> ids;
  for ( std::size_t record = 0; record < flags.size(); ++record )
  {
    if ( flags[record] != 0 )
      ids.insert( from.inputs->map.records[record].id );
  }
  RecordFlags carried( to.inputs->map.records.size(), 0 );
  for ( std::size_t record = 0; record < carried.size() && !ids.empty(); ++record )
    carried[record] = ids.count( to.inputs->map.records[record].id ) > 0 ? 1 : 0;
  return carried;
}

FilteredRecords filteredRecords( const ScoredMap &scored, const RecordsCriteria &criteria )
{
  const std::vector<Record> &records = scored.inputs->map.records;
  const bool isAnyVerdict =
    std::find( criteria.verdicts.begin(), criteria.verdicts.end(), true ) == criteria.verdicts.end();
  RecordSearch search( criteria.search,
                       invalidating( scored.result.card.assumptions, InvalidatesConfirmation ) != nullptr );
  FilteredRecords filtered;
  filtered.records.reserve( records.size() );
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    const Record &record = records[index];
    if ( ( criteria.among && ( *criteria.among )[index] == 0 ) ||
         ( criteria.onlyId && record.id != *criteria.onlyId ) || ( criteria.group && record.group != *criteria.group ) )
      continue;
    const int kind = verdictKind( scored.result.records[index].verdict );
    if ( !search.matches( record, kind ) )
      continue;
    ++filtered.counts[static_cast<std::size_t>( kind )];
    if ( isAnyVerdict || criteria.verdicts[static_cast<std::size_t>( kind )] )
      filtered.records.push_back( static_cast<int>( index ) );
  }
  return filtered;
}

} // namespace minemap
