// SPDX-License-Identifier: GPL-2.0-or-later
// The context menu of a row: what can be done with a record.
#pragma once

#include <QMenu>

namespace minemap
{

//! How a record can be asked for in the layer that it is of.
enum class RecordAccess
{
  Whole,
  SharedIds, //!< Features of the layer have the same id: which of them is meant cannot be told to QGIS.
  NoLayer    //!< It is not in the project any more.
};

//! Deletes itself when it is closed.
class RecordsMenu : public QMenu
{
    Q_OBJECT

  public:
    /**
     * \param access       the menu says what is missing.
     * \param hasSelection there are rows to copy.
     */
    RecordsMenu( RecordAccess access, bool hasSelection, QWidget *parent );

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
