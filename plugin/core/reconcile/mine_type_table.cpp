// SPDX-License-Identifier: GPL-2.0-or-later
// The built-in table of mine types. Common knowledge of the trade; names that mean two mines stand as Unknown.
#include "core/reconcile/mine_types.h"

namespace minemap
{

const std::vector<KnownMine> &knownMines()
{
  constexpr MineClass AP = MineClass::AntiPersonnel;
  constexpr MineClass AT = MineClass::AntiTank;
  constexpr MineClass TWO_MINES = MineClass::Unknown;
  static const std::vector<KnownMine> table = {
    // Soviet and Russian.
    { "PMN", AP, nullptr, "PMN-1" },
    { "PMN-2", AP, nullptr, nullptr },
    { "PMN-3", AP, nullptr, nullptr },
    { "PMN-4", AP, nullptr, nullptr },
    { "PMD-6", AP, nullptr, nullptr },
    { "PMD-6M", AP, "PMD-6", nullptr },
    { "PFM-1", AP, nullptr, nullptr },
    { "PFM-1S", AP, "PFM-1", nullptr },
    { "POMZ-2", AP, nullptr, "POMZ" },
    { "POMZ-2M", AP, "POMZ-2", nullptr },
    { "POM-2", AP, nullptr, nullptr },
    { "POM-3", AP, nullptr, nullptr },
    { "OZM-3", AP, nullptr, "O3M-3" },
    { "OZM-4", AP, nullptr, "O3M-4" },
    { "OZM-72", AP, nullptr, "O3M-72" },
    { "OZM-160", AP, nullptr, "O3M-160" },
    { "MON-50", AP, nullptr, nullptr },
    { "MON-90", AP, nullptr, nullptr },
    { "MON-100", AP, nullptr, nullptr },
    { "MON-200", AP, nullptr, nullptr },
    { "TM-46", AT, nullptr, nullptr },
    { "TMN-46", AT, nullptr, nullptr },
    { "TM-57", AT, nullptr, nullptr },
    { "TM-62", AT, nullptr, nullptr },
    { "TM-62M", AT, "TM-62", nullptr },
    { "TM-62P", AT, "TM-62", nullptr },
    { "TM-62P2", AT, "TM-62", nullptr },
    { "TM-62P3", AT, "TM-62", nullptr },
    { "TM-62B", AT, "TM-62", nullptr },
    { "TM-62D", AT, "TM-62", nullptr },
    { "TM-72", AT, nullptr, nullptr },
    { "TM-83", AT, nullptr, nullptr },
    { "TM-89", AT, nullptr, nullptr },
    { "TMK-2", AT, nullptr, nullptr },
    { "TMD-44", AT, nullptr, nullptr },
    { "TMD-B", AT, nullptr, nullptr },
    { "PTM-1", AT, nullptr, nullptr },
    { "PTM-1S", AT, "PTM-1", nullptr },
    { "PTM-3", AT, nullptr, nullptr },
    // Yugoslav.
    { "PROM-1", AP, nullptr, nullptr },
    { "PMA-1", AP, nullptr, nullptr },
    { "PMA-1A", AP, "PMA-1", nullptr },
    { "PMA-2", AP, nullptr, nullptr },
    { "PMA-3", AP, nullptr, nullptr },
    { "PMR-2", AP, nullptr, nullptr },
    { "PMR-2A", AP, "PMR-2", nullptr },
    { "PMR-3", AP, nullptr, nullptr },
    { "MRUD", AP, nullptr, "MRUD-1" },
    { "TMA-1", AT, nullptr, nullptr },
    { "TMA-1A", AT, "TMA-1", nullptr },
    { "TMA-2", AT, nullptr, nullptr },
    { "TMA-2A", AT, "TMA-2", nullptr },
    { "TMA-3", AT, nullptr, nullptr },
    { "TMA-4", AT, nullptr, nullptr },
    { "TMA-5", AT, nullptr, nullptr },
    { "TMA-5A", AT, "TMA-5", nullptr },
    { "TMM-1", AT, nullptr, nullptr },
    { "TMRP-6", AT, nullptr, nullptr },
    // United States.
    { "M14", AP, nullptr, nullptr },
    { "M16", AP, nullptr, nullptr },
    { "M16A1", AP, "M16", nullptr },
    { "M16A2", AP, "M16", nullptr },
    { "M18A1", AP, nullptr, "M18; Claymore; M18A1 Claymore; M18 Claymore" },
    { "M26", AP, nullptr, nullptr },
    { "M15", AT, nullptr, nullptr },
    { "M19", AT, nullptr, nullptr },
    { "M21", AT, nullptr, nullptr },
    { "M6A2", AT, nullptr, nullptr },
    { "M7A2", AT, nullptr, nullptr },
    // Chinese. Type 72 without a letter is a blast mine against people and another against vehicles.
    { "Type 72", TWO_MINES, nullptr, "T-72" },
    { "Type 72A", AP, nullptr, "72A; T-72A" },
    { "Type 72B", AP, nullptr, "72B; T-72B" },
    { "Type 58", AP, nullptr, nullptr },
    { "Type 69", AP, nullptr, nullptr },
    // Italian.
    { "VS-50", AP, nullptr, nullptr },
    { "VS-MK2", AP, nullptr, nullptr },
    { "TS-50", AP, nullptr, nullptr },
    { "SB-33", AP, nullptr, nullptr },
    { "Valmara 69", AP, nullptr, "V-69" },
    { "VS-1.6", AT, nullptr, nullptr },
    { "VS-2.2", AT, nullptr, nullptr },
    { "VS-3.6", AT, nullptr, nullptr },
    { "TC-2.4", AT, nullptr, nullptr },
    { "TC-6", AT, nullptr, nullptr },
    { "SB-81", AT, nullptr, nullptr },
    { "SH-55", AT, nullptr, nullptr },
    // German. DM-11 is a mine against people and another against vehicles.
    { "DM-11", TWO_MINES, nullptr, nullptr },
    { "DM-21", AT, nullptr, nullptr },
    { "DM-31", AP, nullptr, nullptr },
    { "PPM-2", AP, nullptr, nullptr },
    // Czechoslovak, Hungarian.
    { "PP-MI-SR", AP, nullptr, nullptr },
    { "PP-MI-SR II", AP, "PP-MI-SR", nullptr },
    { "PP-MI-D", AP, nullptr, nullptr },
    { "PT-MI-BA III", AT, nullptr, nullptr },
    { "PT-MI-K", AT, nullptr, nullptr },
    { "GYATA-64", AP, nullptr, nullptr },
    // Argentine, Spanish, British, Belgian, South African, Vietnamese, Iranian.
    { "FMK-1", AP, nullptr, nullptr },
    { "FMK-3", AT, nullptr, nullptr },
    { "P-4-B", AP, nullptr, nullptr },
    { "C-3-B", AT, nullptr, nullptr },
    { "L9", AT, nullptr, "L9A1; L9 Bar; Bar mine L9A1" },
    { "M409", AP, nullptr, "PRB M409; NR 409" },
    { "R2M1", AP, nullptr, nullptr },
    { "R2M2", AP, nullptr, nullptr },
    { "MN-79", AP, nullptr, nullptr },
    { "MD-82B", AP, nullptr, nullptr },
    { "YM-1", AP, nullptr, "YM-I" },
  };
  return table;
}

} // namespace minemap
