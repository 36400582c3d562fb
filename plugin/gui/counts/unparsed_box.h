// SPDX-License-Identifier: GPL-2.0-or-later
// The texts of claims and types that were not understood, in a box that opens.
#pragma once

#include "report/reconcile/counts_report.h"

#include <qgscollapsiblegroupbox.h>

#include <vector>

class QTableWidget;

namespace minemap
{

class TextLabel;

//! Hidden while there are none.
class UnparsedBox : public QgsCollapsibleGroupBoxBasic
{
    Q_OBJECT

  public:
    explicit UnparsedBox( QWidget *parent );

    void setTexts( const std::vector<UnparsedText> &texts );

  private:
    void fitColumns();

    QTableWidget *mTable;
    TextLabel *mMore;
};

} // namespace minemap
