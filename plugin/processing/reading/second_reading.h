// SPDX-License-Identifier: GPL-2.0-or-later
// A layer read once more, to write what was found about its features: each must be as it was in the first reading.
#pragma once

#include "processing/parameters/parameter_reader.h"
#include "processing/reading/layer_features.h"

#include <QCoreApplication>

#include <functional>
#include <unordered_map>
#include <vector>

class QgsFeature;
class QgsFeedback;

namespace minemap
{

/**
 * Knows features again by their prints, never by their ids, which may repeat.
 *
 * Features of equal prints have the same geometry and the same values of what was used, so that it does not matter
 * which of them is taken for which. A source that gives its features in another order, such as a view of a database,
 * is therefore as good as one that keeps it.
 */
class SecondReading
{
    Q_DECLARE_TR_FUNCTIONS( SecondReading )

  public:
    //! \param first of the same \a layer. Both must outlive the reading.
    SecondReading( const InputLayer &layer, const LayerFeatures &first, const QgsFeedback *feedback );

    //! Says something else where the layer is another one now.
    void setSentence( const QString &sentence ) { mSentence = sentence; }

    using Visit = std::function<void( const QgsFeature &feature, std::size_t position )>;

    /**
     * Calls \a visit for every feature with all its attributes and its position in the first reading; once.
     *
     * \throws QgsProcessingException where any feature was added, removed or changed, also after some were visited;
     *         Canceled.
     */
    void forEach( const Visit &visit );

  private:
    std::uint64_t printOf( const QgsFeature &feature );
    //! The position of the next feature to have \a print. \throws QgsProcessingException where there is none.
    std::size_t take( std::uint64_t print );
    void sortByPrint();

    const InputLayer &mLayer;
    const LayerFeatures &mFirst;
    const QgsFeedback *mFeedback;
    QString mSentence;
    std::vector<int> mFields; //!< Positions of the used fields in the layer; -1: not there.
    std::vector<bool> mTaken; //!< By position in the first reading.
    std::size_t mVisited = 0;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> mByPrint; //!< Positions; made where the order differs.
    std::string mWkb, mValues;                                            //!< Of one feature.
};

} // namespace minemap
