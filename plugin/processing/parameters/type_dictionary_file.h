// SPDX-License-Identifier: GPL-2.0-or-later
// The user's file of spellings of mine types.
#pragma once

#include "processing/parameters/parameter_definitions.h"
#include "processing/parameters/parameter_reader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <string>

namespace minemap
{

//! The parameter TYPE_DICTIONARY.
ParameterPointer typeDictionaryParameter();

struct TypeDictionaryFile
{
    Q_DECLARE_TR_FUNCTIONS( TypeDictionaryFile )

  public:
    QString path;       //!< Empty when none was given.
    QByteArray content; //!< UTF-8, for MineDictionary::extend().

    //! \throws QgsProcessingException with one sentence that names the file and the mend.
    static TypeDictionaryFile read( const ParameterReader &reader );

    //! For the digest, as JSON: SHA-256 of the content, since where the file lies says nothing.
    std::string digestText() const;
};

} // namespace minemap
