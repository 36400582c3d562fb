// SPDX-License-Identifier: GPL-2.0-or-later
// The list in which a person ticks what counts as a search.
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QgsVectorLayer;

namespace minemap
{

class DistinctValuesTask;
class ParameterTexts;

class SearchCounts : public QWidget
{
    Q_OBJECT

  public:
    explicit SearchCounts( const ParameterTexts &texts, QWidget *parent = nullptr );
    ~SearchCounts() override;

    /**
     * Lists the values of \a field, read in the background; nothing without a layer or field.
     *
     * \param counts those that are ticked, also when there are none; nothing: those that say clearance or technical
     *               survey will be.
     */
    void read( const QgsVectorLayer *layer, const QString &field,
               const std::optional<QStringList> &counts = std::nullopt );
    //! Reads the values again, what is ticked stays so.
    void readAgain( const QgsVectorLayer *layer );

    //! Layer and field that are listed or being read.
    QString layerId() const { return mLayerId; }

    QString field() const { return mField; }

    bool isReading() const;

    //! What will be ticked depends on the values that are still being read.
    bool isGuessing() const { return isReading() && mGuesses; }

    //! Ticked values.
    QStringList counts() const { return mCounts; }

    //! What a person should know: too many values, none ticked, values that mean no search are ticked; mostly empty.
    QString problem() const;

  signals:
    //! The values are read; what is ticked may be new.
    void valuesRead();
    //! By hand.
    void chosenByHand();

  private:
    void stop();
    void showValues( const QStringList &values, bool isAll );
    void takeFromList();
    void refresh();

    QLabel *mTitle = nullptr;
    QListWidget *mList = nullptr;
    QString mLayerId, mField;
    QStringList mCounts;
    bool mGuesses = false;
    bool mIsAll = true;
    QPointer<DistinctValuesTask> mTask;
};

} // namespace minemap
