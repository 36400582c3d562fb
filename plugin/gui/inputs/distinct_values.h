// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the distinct values of a field in the background.
#pragma once

#include <qgstaskmanager.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <QStringList>

#include <memory>

namespace minemap
{

//! Values a list can show; a field with more of them is no kind of search.
constexpr int MOST_DISTINCT_VALUES = 100;

/**
 * The texts of a field, trimmed, without nulls; texts that differ in case only are one. In the order of the language.
 *
 * Made in the main thread, where it notes the state of the layer; afterwards the layer may change or go. Tells
 * finished() in the main thread, also when it was cancelled.
 */
class DistinctValuesTask : public QgsTask
{
    Q_OBJECT

  public:
    DistinctValuesTask( const QgsVectorLayer &layer, const QString &field );

    bool run() override;
    void finished( bool isComplete ) override;

  signals:
    //! \param isAll false: there are more than MOST_DISTINCT_VALUES.
    void valuesRead( const QStringList &values, bool isAll );

  private:
    std::unique_ptr<QgsVectorLayerFeatureSource> mSource;
    int mField = -1;
    QStringList mValues;
    bool mIsAll = true;
};

} // namespace minemap
