// SPDX-License-Identifier: GPL-2.0-or-later
// Titles, explanations and limits of parameters as the algorithms have them: the dock has no second wording.
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QString>

#include <memory>
#include <vector>

namespace minemap
{

//! The texts are in the language that QGIS has when the object is made.
class ParameterTexts
{
  public:
    ParameterTexts();
    ~ParameterTexts();

    //! "Minefield map", "Date found"; the name itself for a parameter that no algorithm has.
    QString title( const QString &parameter ) const;
    //! One sentence; empty where there is none.
    QString help( const QString &parameter ) const;

    struct Limits
    {
        double least, most, standard;
    };

    //! Of a number parameter.
    Limits limits( const QString &parameter ) const;

  private:
    const QgsProcessingParameterDefinition *definition( const QString &parameter ) const;

    std::vector<std::unique_ptr<QgsProcessingAlgorithm>> mAlgorithms;
};

} // namespace minemap
