// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/explanation_model.h"

#include "core/score/score_parameters.h"
#include "report/words/explanation_words.h"
#include "report/words/number_text.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr int NUDGE_RANK = 0;
constexpr int FOLD_RANK = -1;

QString capitalised( QString text )
{
  if ( !text.isEmpty() )
    text[0] = text.at( 0 ).toUpper();
  return text;
}

ExplanationModel::Mark markOf( ExplanationVerdict verdict )
{
  switch ( verdict )
  {
  case ExplanationVerdict::Supported:
    return ExplanationModel::Mark::Supported;
  case ExplanationVerdict::NotRejected:
    return ExplanationModel::Mark::NotRejected;
  case ExplanationVerdict::NotIdentifiable:
    return ExplanationModel::Mark::NotIdentifiable;
  case ExplanationVerdict::Rejected:
    break;
  }
  return ExplanationModel::Mark::Rejected;
}

//! What an explanation does to the map, as a sentence without its full stop.
QString moveSentence( const Explanation &explanation )
{
  if ( explanation.recipe.cause == Cause::None )
    return explanation.verdict == ExplanationVerdict::NotIdentifiable
             ? ExplanationModel::tr( "Whether the map lies where it should is not known" )
             : ExplanationModel::tr( "The map stays where it lies" );
  if ( !explanation.length || !std::isfinite( *explanation.length ) || *explanation.length <= 0 )
    return ExplanationModel::tr( "How far it would move the map is not known" );
  return capitalised( correctionPhrase( explanation ) );
}

//! \a text on one line.
QString unbroken( QString text )
{
  return text.replace( QLatin1Char( ' ' ), QChar( QChar::Nbsp ) );
}

//! Hit rates before and after, and p. Under ten finds no percentage is told.
QString evidenceText( const Explanation &explanation, const ScopeDiagnosis &scope, double tolerance )
{
  QStringList parts;
  const QString finds = countText( static_cast<std::int64_t>( scope.finds ) );
  if ( scope.finds < static_cast<std::size_t>( TOO_FEW_TO_JUDGE ) )
    parts << ExplanationModel::tr( "Finds: %1, too few to judge" ).arg( finds );
  else if ( explanation.hitAfter && explanation.recipe.cause == Cause::None )
    parts << ExplanationModel::tr( "%1 of %2 finds within %3 m" )
               .arg( unbroken( percentText( *explanation.hitAfter ) ), finds, metresText( tolerance ) );
  else if ( explanation.hitBefore && explanation.hitAfter )
  {
    parts << ExplanationModel::tr( "%1 → %2 of %3 finds within %4 m" )
               .arg( unbroken( percentText( *explanation.hitBefore ) ),
                     unbroken( percentText( *explanation.hitAfter ) ), finds, metresText( tolerance ) );
    if ( explanation.hitCrossValidated )
      parts << ExplanationModel::tr( "records held out: %1" )
                 .arg( unbroken( percentText( *explanation.hitCrossValidated ) ) );
  }
  if ( explanation.p )
    parts << unbroken( pValueRelation( *explanation.p ) );
  return parts.join( QStringLiteral( " · " ) );
}

} // namespace

ExplanationModel::ExplanationModel( QObject *parent ) : QAbstractListModel( parent ) {}

void ExplanationModel::setScope( const DiagnosedMapPointer &map, std::size_t position )
{
  mMap = map;
  mScope = position;
  mShowsRejected = false;
  rebuild();
}

void ExplanationModel::setNudge( const std::optional<HandShift> &kept, const std::optional<NudgeNumbers> &atRest,
                                 const std::optional<NudgeNumbers> &moved )
{
  const bool wasThere = mKept.has_value();
  mKept = kept;
  mAtRest = atRest;
  mMoved = moved;
  // What was chosen in the list stays chosen.
  if ( wasThere && mKept )
  {
    mRows.front() = nudgeRow();
    emit dataChanged( index( 0 ), index( 0 ) );
  }
  else if ( mKept )
  {
    beginInsertRows( {}, 0, 0 );
    mRows.insert( mRows.begin(), nudgeRow() );
    endInsertRows();
  }
  else if ( wasThere )
  {
    beginRemoveRows( {}, 0, 0 );
    mRows.erase( mRows.begin() );
    endRemoveRows();
  }
}

void ExplanationModel::toggleRejected()
{
  mShowsRejected = !mShowsRejected;
  rebuild();
}

int ExplanationModel::rowOf( int rank ) const
{
  const auto found = std::find_if( mRows.begin(), mRows.end(), [rank]( const Row &row ) { return row.rank == rank; } );
  return found == mRows.end() ? -1 : static_cast<int>( found - mRows.begin() );
}

void ExplanationModel::rebuild()
{
  beginResetModel();
  mRows.clear();
  if ( mKept )
    mRows.push_back( nudgeRow() );
  if ( mMap && mScope < mMap->report.diagnosis.scopes.size() )
  {
    const ScopeDiagnosis &scope = mMap->report.diagnosis.scopes[mScope];
    const double tolerance = mMap->report.card.tolerance;
    std::vector<Row> rejected;
    for ( std::size_t at = 0; at < scope.explanations.size(); ++at )
    {
      Row row = explanationRow( scope, static_cast<int>( at ) + 1, tolerance );
      ( row.mark == Mark::Rejected ? rejected : mRows ).push_back( std::move( row ) );
    }
    if ( !rejected.empty() )
    {
      Row fold;
      fold.rank = FOLD_RANK;
      fold.mark = mShowsRejected ? Mark::Open : Mark::Closed;
      fold.title = tr( "%n rejected", nullptr, static_cast<int>( rejected.size() ) );
      mRows.push_back( std::move( fold ) );
      if ( mShowsRejected )
        mRows.insert( mRows.end(), rejected.begin(), rejected.end() );
    }
  }
  endResetModel();
}

ExplanationModel::Row ExplanationModel::nudgeRow() const
{
  Row row;
  row.rank = NUDGE_RANK;
  row.mark = Mark::ByHand;
  row.chip = tr( "fitted by hand" );
  row.title = mKept->group ? tr( "%1, moved by hand" ).arg( scopeName( mKept->group ) ) : tr( "Moved by hand" );
  row.move = capitalised( moveText( mKept->shift ) );
  if ( mMoved && !mMoved->notGiven.isEmpty() )
    row.evidence = tr( "Score %1", "not given and why" ).arg( mMoved->notGiven );
  else if ( mMoved && mMoved->hit && mMoved->finds < TOO_FEW_TO_JUDGE )
    row.evidence =
      tr( "%1 of %2 finds on the map, too few to judge" ).arg( countText( mMoved->hits ), countText( mMoved->finds ) );
  else if ( mMoved && mMoved->hit )
  {
    const QString after =
      tr( "%1 of %2 on the map, %3" )
        .arg( countText( mMoved->hits ), countText( mMoved->finds ), unbroken( percentText( *mMoved->hit ) ) );
    row.evidence =
      mAtRest && mAtRest->hit ? tr( "%1 → %2" ).arg( unbroken( percentText( *mAtRest->hit ) ), after ) : after;
    if ( mMoved->chance )
      row.evidence += QStringLiteral( " · " ) + tr( "chance %1" ).arg( unbroken( percentText( *mMoved->chance ) ) );
  }
  row.why = tr( "chosen by a person to fit these finds: it proves nothing" );
  return row;
}

ExplanationModel::Row ExplanationModel::explanationRow( const ScopeDiagnosis &scope, int rank, double tolerance )
{
  const Explanation &explanation = scope.explanations[static_cast<std::size_t>( rank - 1 )];
  Row row;
  row.rank = rank;
  row.mark = markOf( explanation.verdict );
  row.title = capitalised( causeText( explanation.recipe.cause ) );
  row.detail = QString::fromStdString( explanation.detail );
  row.detail.replace( QStringLiteral( "EPSG:" ), QStringLiteral( "EPSG:\u2060" ) ); // Not broken before the number.
  row.chip = explanationVerdictText( explanation.verdict );
  row.move = moveSentence( explanation );
  row.evidence = evidenceText( explanation, scope, tolerance );
  row.why = diagnosisPhrase( explanation.why );
  return row;
}

int ExplanationModel::rowCount( const QModelIndex &parent ) const
{
  return parent.isValid() ? 0 : static_cast<int>( mRows.size() );
}

QVariant ExplanationModel::data( const QModelIndex &index, int role ) const
{
  if ( !index.isValid() || index.row() >= rowCount() )
    return {};
  const Row &row = mRows[static_cast<std::size_t>( index.row() )];
  switch ( role )
  {
  case Qt::DisplayRole:
  case TitleRole:
    return row.title;
  case DetailRole:
    return row.detail;
  case ChipRole:
    return row.chip;
  case MarkRole:
    return static_cast<int>( row.mark );
  case MoveRole:
    return row.move;
  case EvidenceRole:
    return row.evidence;
  case WhyRole:
    return row.why;
  case RankRole:
    return row.rank;
  case Qt::AccessibleTextRole:
  {
    QStringList parts = { row.chip, row.title, row.detail, row.move, row.evidence, row.why };
    parts.removeAll( QString() );
    return parts.join( QStringLiteral( ". " ) );
  }
  case Qt::ToolTipRole:
    return row.rank == FOLD_RANK ? tr( "Explanations that the evidence speaks against. Click to show or hide them." )
                                 : tr( "Click to see on the map where this puts the records." );
  default:
    return {};
  }
}

Qt::ItemFlags ExplanationModel::flags( const QModelIndex &index ) const
{
  return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace minemap
