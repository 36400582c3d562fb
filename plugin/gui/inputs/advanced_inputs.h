// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers of a score that are seldom changed. The tolerance is not among them: it belongs to the scorecard.
#pragma once

#include "gui/inputs/dock_inputs.h"

#include <qgscollapsiblegroupbox.h>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QVBoxLayout;
class QgsDoubleSpinBox;
class QgsSpinBox;

namespace minemap
{

class ParameterTexts;

class AdvancedInputs : public QgsCollapsibleGroupBoxBasic
{
    Q_OBJECT

  public:
    explicit AdvancedInputs( const ParameterTexts &texts, QWidget *parent = nullptr );

    void setNumbers( const DockInputs &inputs );
    //! Puts what is chosen into \a inputs; leaves the rest of it alone.
    void putInto( DockInputs &inputs ) const;

  signals:
    void chosenByHand();

  private:
    QgsDoubleSpinBox *addNumber( const ParameterTexts &texts, const char *parameter, int decimals, double step );
    QgsSpinBox *addWhole( const ParameterTexts &texts, const char *parameter );
    //! \param choices what is shown, with its word; an empty word is not given.
    QComboBox *addChoice( const ParameterTexts &texts, const char *parameter,
                          const std::vector<std::pair<QString, QString>> &choices );
    void addRow( const ParameterTexts &texts, const char *parameter, QWidget *editor );

    QVBoxLayout *mLayout = nullptr;
    QgsDoubleSpinBox *mSearchedShare = nullptr;
    QgsSpinBox *mMinimumFinds = nullptr;
    QgsDoubleSpinBox *mClusterDistance = nullptr;
    QgsDoubleSpinBox *mDetection = nullptr;
    QgsSpinBox *mSeed = nullptr;
    QComboBox *mInvalidGeometry = nullptr;
    QComboBox *mDateOrder = nullptr;
    QComboBox *mCalendar = nullptr;
    QCheckBox *mAllowsUnknownDatum = nullptr;
};

} // namespace minemap
