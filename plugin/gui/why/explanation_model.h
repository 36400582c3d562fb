// SPDX-License-Identifier: GPL-2.0-or-later
// The explanations of one scope as a list, best first, with what was fitted by hand before them.
#pragma once

#include "gui/why/diagnosed_map.h"
#include "gui/why/nudge.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace minemap
{

class ExplanationModel : public QAbstractListModel
{
    Q_OBJECT

  public:
    enum Role
    {
      TitleRole = Qt::UserRole, //!< Cause, in words.
      DetailRole,               //!< Operation or angle; may be empty.
      ChipRole,                 //!< The verdict in words.
      MarkRole,                 //!< A Mark: the shape beside it.
      MoveRole,                 //!< "Move the map 103 m to azimuth 264°".
      EvidenceRole,             //!< Hit rates and p; may be empty.
      WhyRole,                  //!< May be empty.
      RankRole                  //!< Of an explanation; 0 for what was fitted by hand, -1 for the fold.
    };

    enum class Mark
    {
      Supported,
      NotRejected,
      NotIdentifiable,
      Rejected,
      ByHand,
      Closed, //!< The row under which the rejected ones are folded away.
      Open
    };

    explicit ExplanationModel( QObject *parent = nullptr );

    //! Shows the scope at \a position of \a map; null for none.
    void setScope( const DiagnosedMapPointer &map, std::size_t position );
    void setNudge( const std::optional<HandShift> &kept, const std::optional<NudgeNumbers> &atRest,
                   const std::optional<NudgeNumbers> &moved );
    void toggleRejected();

    //! Row of the explanation of \a rank, of the nudge (0) or the fold (-1); -1 when it is not shown.
    int rowOf( int rank ) const;

    int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
    QVariant data( const QModelIndex &index, int role ) const override;
    Qt::ItemFlags flags( const QModelIndex &index ) const override;

  private:
    struct Row
    {
        int rank = 0;
        Mark mark = Mark::Rejected;
        QString title, detail, chip, move, evidence, why;
    };

    Row nudgeRow() const;
    static Row explanationRow( const ScopeDiagnosis &scope, int rank, double tolerance );
    void rebuild();

    DiagnosedMapPointer mMap;
    std::size_t mScope = 0;
    std::optional<HandShift> mKept;
    std::optional<NudgeNumbers> mAtRest, mMoved;
    bool mShowsRejected = false;
    std::vector<Row> mRows;
};

} // namespace minemap
