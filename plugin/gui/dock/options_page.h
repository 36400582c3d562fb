// SPDX-License-Identifier: GPL-2.0-or-later
// The plugin's page in QGIS's options.
#pragma once

#include "gui/preferences.h"

#include <qgsoptionswidgetfactory.h>

#include <QColor>

#include <vector>

class QComboBox;
class QVBoxLayout;
class QgsDoubleSpinBox;
class QgsSpinBox;

namespace minemap
{

//! Colours that show what \a palette looks like, in the order confirmed, mined, unconfirmed, unmapped, not judged.
std::vector<QColor> swatchColours( Palette palette );

class OptionsPage : public QgsOptionsPageWidget
{
    Q_OBJECT

  public:
    explicit OptionsPage( QWidget *parent = nullptr );

    //! Writes what is shown to QGIS's settings.
    void apply() override;

    //! What is shown; written only by apply().
    Preferences shown() const;
    void setShown( const Preferences &preferences );

  signals:
    //! After apply().
    void applied();

  private:
    void buildDefaults( QVBoxLayout *layout );
    void buildDisplay( QVBoxLayout *layout );
    void addRow( QVBoxLayout *layout, const QString &title, QWidget *editor, const QString &tip );

    QgsDoubleSpinBox *mTolerance = nullptr;
    QgsDoubleSpinBox *mSearchedShare = nullptr;
    QgsDoubleSpinBox *mClusterDistance = nullptr;
    QComboBox *mPalette = nullptr;
    QComboBox *mUnits = nullptr;
    QgsSpinBox *mThreads = nullptr;
};

/**
 * Gives QGIS's options dialog the page.
 *
 * Register it with QgisInterface::registerOptionsWidgetFactory() and take it back before it is deleted.
 */
class OptionsPageFactory : public QgsOptionsWidgetFactory
{
    Q_OBJECT

  public:
    OptionsPageFactory();

    QgsOptionsPageWidget *createWidget( QWidget *parent = nullptr ) const override;

  signals:
    //! The preferences were written: read them again.
    void applied() const;
};

} // namespace minemap
