// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/type_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace minemap
{

namespace
{

// Words are separated by ';' and compared by nameKeys(): case, accents, hyphens and blanks do not matter.

//! English, Russian, Ukrainian, Bosnian/Croatian/Serbian, Spanish, French, Portuguese, Turkish/Azerbaijani, Arabic,
//! Persian/Dari. Russian and Bosnian PP and PT mean AP and AT.
constexpr const char *ANTI_PERSONNEL =
  "AP;APM;AP mine;AP mines;APL;anti-personnel;antipersonnel mine;antipersonnel mines;PP;"
  "противопехотная;противопехотные;противопехотных;противопехотной;противопехотную;ППМ;"
  "протипіхотна;протипіхотні;протипіхотних;протипехотна;"
  "protivpješadijska;protivpješadijske;protivpješadijskih;protivpešadijska;protivpešadijske;protivpešadijskih;"
  "protupješačka;protupješačke;protupješačkih;protupješadijska;protupješadijske;protupješadijskih;"
  "противпешадијска;противпешадијске;противпешадијских;противпјешадијска;противпјешадијске;противпјешадијских;"
  "antipersonal;antipersonales;antipersona;anti-personnels;antipessoal;antipessoais;"
  "antipersonel;anti personel;piyada əleyhinə;piyadaya qarşı;"
  "مضاد للأفراد;مضادة للأفراد;ضد الأفراد;ضد أفراد;ضد نفر;ضد پرسونل;ضد پرسنل";
constexpr const char *ANTI_TANK =
  "AT;ATM;AT mine;AT mines;AV;AVM;anti-tank;antitank mine;antitank mines;anti-vehicle;PT;"
  "противотанковая;противотанковые;противотанковых;противотанковой;противотанковую;ПТМ;"
  "протитанкова;протитанкові;протитанкових;"
  "protivtenkovska;protivtenkovske;protivtenkovskih;protutenkovska;protutenkovske;protutenkovskih;"
  "противтенковска;противтенковске;противтенковских;противоклопна;"
  "antitanque;antitanques;contracarro;contracarros;antichar;antichars;AC;anticarro;anticarros;"
  "antitank;tanksavar;tank əleyhinə;tanka qarşı;"
  "مضاد للدبابات;مضادة للدبابات;ضد الدبابات;ضد دبابات;مضاد للآليات;مضادة للآليات;مضاد للمركبات;مضادة للمركبات;"
  "ضد تانک;ضد تانك;ضد وسایط;ضد خودرو";
constexpr const char *OTHER_ORDNANCE =
  "UXO;AXO;ERW;IED;IEDs;other;submunition;submunitions;booby trap;booby traps;grenade;grenades;НВП;ВОП;NUS;REG;MUSE";

//! Words that say nothing of the type. The Russian "шт" also as it is typed in Latin.
constexpr const char *FILLERS =
  "mine;mines;landmine;landmines;land mine;land mines;pc;pcs;pce;pces;piece;pieces;ea;unit;units;item;items;nos;"
  "blast;"
  "мина;мины;мин;мину;міна;міни;мін;міну;шт;штук;штуки;штука;sht;shtuk;ед;единиц;единицы;одиниць;одиниці;"
  "mina;miny;kom;komad;komada;komadi;komm;kos;ком;комад;комада;комади;бр;broj;број;br;"
  "minas;unidad;unidades;unid;unids;uds;ud;pieza;piezas;pièce;pièces;pces;unité;unités;peça;peças;"
  "mayın;mayını;mayınlar;adet;ədəd;eded;"
  "لغم;ألغام;الغام;الألغام;لغما;ألغاماً;قطعة;قطع;عدد;عددا;حبة;ماین;ماین ها;مین;مین ها;دانه;حلقه";
constexpr const char *QUANTITIES =
  "qty;quantity;count;number of;кол-во;количество;кіл-сть;кількість;к-во;к-сть;količina;kolicina;количина;cantidad;"
  "quantité;quantidade;miktar;sayı;sayısı;miqdarı;الكمية;كمية;تعداد;مقدار";

std::set<std::string> keysOf( const std::string &words )
{
  std::set<std::string> keys;
  for ( std::size_t begin = 0; begin < words.size(); )
  {
    const std::size_t end = std::min( words.find( ';', begin ), words.size() );
    // By sound, the first: by shape a Cyrillic word may look like another.
    keys.insert( nameKeys( foldText( words.substr( begin, end - begin ) ) ).front() );
    begin = end + 1;
  }
  return keys;
}

bool isAny( const FoldedText &word, const std::set<std::string> &keys )
{
  const std::vector<std::string> own = nameKeys( word );
  return std::any_of( own.begin(), own.end(), [&]( const std::string &key ) { return keys.count( key ) > 0; } );
}

} // namespace

std::optional<MineClass> classOfWord( const FoldedText &word )
{
  static const std::map<MineClass, std::set<std::string>> words = {
    { MineClass::AntiPersonnel, keysOf( ANTI_PERSONNEL ) },
    { MineClass::AntiTank, keysOf( ANTI_TANK ) },
    { MineClass::Other, keysOf( OTHER_ORDNANCE ) } };
  for ( const auto &[mineClass, keys] : words )
  {
    if ( isAny( word, keys ) )
      return mineClass;
  }
  return std::nullopt;
}

bool isQuantityWord( const FoldedText &word )
{
  static const std::set<std::string> keys = keysOf( QUANTITIES );
  return isAny( word, keys );
}

bool isFillerWord( const FoldedText &word )
{
  static const std::set<std::string> keys = keysOf( FILLERS );
  return isAny( word, keys ) || isQuantityWord( word );
}

} // namespace minemap
