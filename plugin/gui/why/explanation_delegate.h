// SPDX-License-Identifier: GPL-2.0-or-later
// Draws an explanation in lines that wrap, however narrow the panel is.
#pragma once

#include <QStyledItemDelegate>

namespace minemap
{

//! For a QListView of an ExplanationModel. Verdicts are told by shape and word, not by colour.
class ExplanationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
    QSize sizeHint( const QStyleOptionViewItem &option, const QModelIndex &index ) const override;

    //! What is stale is drawn as disabled things are.
    void setStale( bool isStale ) { mIsStale = isStale; }

  private:
    bool mIsStale = false;
};

} // namespace minemap
