// SPDX-License-Identifier: GPL-2.0-or-later
// Widgets in a line that goes on in the next line where the panel is narrow.
#pragma once

#include <QLayout>

#include <vector>

namespace minemap
{

//! Follows the direction of writing. Widgets keep the size they ask for.
class FlowLayout : public QLayout
{
  public:
    explicit FlowLayout( QWidget *parent = nullptr );
    ~FlowLayout() override;

    void addItem( QLayoutItem *item ) override;
    int count() const override;
    QLayoutItem *itemAt( int index ) const override;
    QLayoutItem *takeAt( int index ) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth( int width ) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry( const QRect &rect ) override;

  private:
    //! \returns the height needed. \param isMoving places the widgets, too.
    int arrange( const QRect &rect, bool isMoving ) const;
    //! Empty for hidden widgets.
    QSize sizeOf( std::size_t index ) const;
    //! Places items, in the middle of the height of \a line.
    void placeLine( std::size_t first, std::size_t end, const QRect &line ) const;

    std::vector<QLayoutItem *> mItems;
};

} // namespace minemap
