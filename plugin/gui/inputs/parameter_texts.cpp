// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/inputs/parameter_texts.h"

#include "processing/diagnose/diagnoseerror_algorithm.h"
#include "processing/reconcile/reconcilecounts_algorithm.h"
#include "processing/score/scoremap_algorithm.h"

#include <qgsprocessingparameters.h>

namespace minemap
{

ParameterTexts::ParameterTexts()
{
  auto score = std::make_unique<ScoreMapAlgorithm>();
  score->initAlgorithm();
  mAlgorithms.push_back( std::move( score ) );
  auto diagnosis = std::make_unique<DiagnoseErrorAlgorithm>();
  diagnosis->initAlgorithm();
  mAlgorithms.push_back( std::move( diagnosis ) );
  auto counts = std::make_unique<ReconcileCountsAlgorithm>();
  counts->initAlgorithm();
  mAlgorithms.push_back( std::move( counts ) );
}

ParameterTexts::~ParameterTexts() = default;

const QgsProcessingParameterDefinition *ParameterTexts::definition( const QString &parameter ) const
{
  for ( const auto &algorithm : mAlgorithms )
  {
    if ( const QgsProcessingParameterDefinition *found = algorithm->parameterDefinition( parameter ) )
      return found;
  }
  return nullptr;
}

QString ParameterTexts::title( const QString &parameter ) const
{
  const QgsProcessingParameterDefinition *found = definition( parameter );
  return found ? found->description() : parameter;
}

QString ParameterTexts::help( const QString &parameter ) const
{
  const QgsProcessingParameterDefinition *found = definition( parameter );
  return found ? found->help() : QString();
}

ParameterTexts::Limits ParameterTexts::limits( const QString &parameter ) const
{
  const auto *number = dynamic_cast<const QgsProcessingParameterNumber *>( definition( parameter ) );
  return number ? Limits{ number->minimum(), number->maximum(), number->defaultValue().toDouble() } : Limits{ 0, 0, 0 };
}

} // namespace minemap
