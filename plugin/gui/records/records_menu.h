// SPDX-License-Identifier: GPL-2.0-or-later
// The context menu of a row: what can be done with a record.
#pragma once

#include <QMenu>

namespace minemap
{

//! Deletes itself when it is closed.
class RecordsMenu : public QMenu
{
    Q_OBJECT

  public:
    /**
     * \param hasLayer     the record's layer is in the project; else the menu says that it is not.
     * \param hasSelection there are rows to copy.
     */
    RecordsMenu( bool hasLayer, bool hasSelection, QWidget *parent );

  signals:
    void formChosen();
    void zoomChosen();
    void onlyThisChosen();
    void copyRowsChosen();
    void copyIdChosen();

  private:
    void add( const char *name, const QString &text, const QString &tip, bool isEnabled,
              void ( RecordsMenu::*chosen )() );
};

} // namespace minemap
