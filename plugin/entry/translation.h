// SPDX-License-Identifier: GPL-2.0-or-later
// Translations of this library, from its own resources.
#ifndef MINEMAP_ENTRY_TRANSLATION_H
#define MINEMAP_ENTRY_TRANSLATION_H

namespace minemap
{

/// Installs the translation for the language of QGIS, once; does nothing when there is none.
/// Call it before the provider is added, because algorithms take their words then.
void installTranslation();

} // namespace minemap

#endif // MINEMAP_ENTRY_TRANSLATION_H
