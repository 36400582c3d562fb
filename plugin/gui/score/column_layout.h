// SPDX-License-Identifier: GPL-2.0-or-later
// Lays widgets out in equal columns, as many as the width allows: 4, 2 or 1 for four of them.
#pragma once

#include <QLayout>
#include <QList>

namespace minemap
{

//! Halves the number of columns until each is wide enough. Hidden widgets take no place.
class ColumnLayout : public QLayout
{
  public:
    //! \param leastWidth of a column where there are several, pixels.
    explicit ColumnLayout( int leastWidth );
    ColumnLayout( const ColumnLayout & ) = delete;
    ColumnLayout &operator=( const ColumnLayout & ) = delete;
    ~ColumnLayout() override;

    void addItem( QLayoutItem *item ) override;
    int count() const override;
    QLayoutItem *itemAt( int index ) const override;
    QLayoutItem *takeAt( int index ) override;
    bool hasHeightForWidth() const override;
    int heightForWidth( int width ) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry( const QRect &rectangle ) override;
    Qt::Orientations expandingDirections() const override;

    //! How many columns there are at \a width pixels.
    int columnsAt( int width ) const;

  private:
    QList<QLayoutItem *> shownItems() const;
    //! Places the items when \a isPlacing. Returns the height they need.
    int arrange( const QRect &rectangle, bool isPlacing ) const;

    QList<QLayoutItem *> mItems;
    int mLeastWidth;
};

} // namespace minemap
