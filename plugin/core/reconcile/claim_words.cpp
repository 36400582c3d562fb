// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_words.h"

#include "core/reconcile/folded_text.h"

#include <algorithm>
#include <map>

namespace minemap
{

namespace
{

struct WordList
{
    ClaimWord word;
    const char *phrases; //!< Separated by ';'. Case and accents do not matter.
};

// English, Russian, Ukrainian, Bosnian/Croatian/Serbian, Spanish, French, Portuguese, Turkish/Azerbaijani, Arabic,
// Persian/Dari.
constexpr WordList LISTS[] = {
  { ClaimWord::AtLeast,
    "≥;at least;no less than;no fewer than;not less than;not fewer than;не менее;не менше;не меньше;не менее чем;"
    "по меньшей мере;как минимум;щонайменше;ne manje od;не мање од;najmanje;најмање;barem;al menos;por lo menos;"
    "como mínimo;no menos de;au moins;au minimum;pas moins de;pelo menos;no mínimo;não menos de;en az;ən azı;asgari;"
    "على الأقل;ما لا يقل عن;لا يقل عن;حداقل;دست کم" },
  { ClaimWord::AtMost,
    "≤;at most;no more than;not more than;up to;не более;не больше;не більше;не более чем;щонайбільше;ne više od;"
    "не више од;najviše;највише;no más de;a lo sumo;como máximo;au plus;au maximum;pas plus de;no máximo;"
    "não mais de;en fazla;en çok;ən çoxu;azami;على الأكثر;لا يزيد عن;ما لا يزيد عن;حداکثر" },
  { ClaimWord::MoreThan,
    ">;more than;over;above;более;больше;свыше;более чем;понад;більше;більше ніж;više od;preko;више од;преко;más de;"
    "plus de;mais de;أكثر من;بیش از;بیشتر از" },
  { ClaimWord::LessThan,
    "<;less than;fewer than;under;below;менее;меньше;менее чем;менше;менше ніж;manje od;мање од;menos de;moins de;"
    "أقل من;کمتر از" },
  { ClaimWord::Minimum, "min;minimum;minimum of;a minimum of;минимум;мінімум;minimalno;mínimo;mínimo de" },
  { ClaimWord::Maximum,
    "max;maximum;maximum of;a maximum of;maks;maksimum;макс;максимум;maksimalno;máximo;máximo de;máx" },
  { ClaimWord::About,
    "~;≈;about;approx;approximately;approximate;appr;ca;c;circa;around;roughly;some;est;estimated;около;примерно;"
    "приблизительно;ориентировочно;близько;приблизно;орієнтовно;oko;otprilike;približno;cca;око;отприлике;приближно;"
    "aprox;aproximadamente;cerca de;alrededor de;unos;unas;environ;env;à peu près;approximativement;"
    "por volta de;yaklaşık;tahminen;təxminən;təqribən;تقريبا;حوالي;نحو;قرابة;حدود;در حدود;تقریباً;حدوداً" },
  { ClaimWord::OrMore,
    "+;or more;or over;and more;и более;или более;и больше;або більше;i više;ili više;и више;или више;o más;y más;"
    "ou plus;et plus;ou mais;e mais;veya daha fazla;ve üzeri;və daha çox;أو أكثر;فأكثر;یا بیشتر" },
  { ClaimWord::OrLess,
    "or less;or fewer;или менее;и менее;або менше;ili manje;o menos;ou moins;ou menos;veya daha az;أو أقل;یا کمتر" },
  { ClaimWord::From, "from;between;от;между;від;між;od;između;од;између;entre;de;desde;من;بين;از;بین" },
  { ClaimWord::To, "to;till;a;à;au;bis;إلى" },
  { ClaimWord::ToOrAtMost, "до;do;hasta;jusqu'à;até;تا" },
  { ClaimWord::Nil,
    "nil;none;zero;no mines;no mine;no landmines;not mined;нет;нет мин;мин нет;отсутствуют;мины отсутствуют;ноль;"
    "не заминировано;не минировано;не установлено мин;немає;немає мін;мін немає;відсутні;нуль;"
    "nema;nema mina;bez mina;nije minirano;нема;нема мина;ninguno;ninguna;ningún;cero;sin minas;no hay;no hay minas;"
    "aucun;aucune;aucune mine;néant;pas de mines;nenhum;nenhuma;sem minas;zéro;yok;mayın yok;yoxdur;mina yoxdur;"
    "لا يوجد;لا توجد;لا يوجد ألغام;لا توجد ألغام;صفر;بدون ألغام;هیچ;ندارد;نیست;بدون مین;بدون ماین;keine" },
  { ClaimWord::NotKnown,
    "?;unknown;unk;unkn;not known;unspecified;not specified;not recorded;not stated;not available;no data;no info;"
    "no information;no record;no records;N/A;NK;TBD;TBC;"
    "неизвестно;неизвестна;неизвестны;неизвестен;неизв;не известно;нет данных;нет сведений;данных нет;не указано;"
    "не установлено;н/д;неопределено;невідомо;невідома;невідомі;не відомо;немає даних;немає відомостей;не вказано;"
    "nepoznato;nepoznat;nepoznata;nepozn;nema podataka;nije poznato;непознато;непозната;нема података;није познато;"
    "desconocido;desconocida;desconocidos;desconocidas;se desconoce;no se sabe;sin datos;sin información;s/d;"
    "indeterminado;indeterminada;indeterminados;indeterminadas;indeterminats;indeterminades;no consta;ND;"
    "inconnu;inconnue;inconnus;inconnues;non connu;indéterminé;indéterminée;pas de données;NC;NSP;"
    "desconhecido;desconhecida;desconhecidos;desconhecidas;não se sabe;sem dados;sem informação;"
    "bilinmiyor;bilinmeyen;belirsiz;veri yok;naməlum;məlum deyil;bilinmir;məlumat yoxdur;"
    "مجهول;مجهولة;غير معروف;غير معروفة;غير محدد;لا توجد بيانات;لا توجد معلومات;غير متوفر;"
    "نامعلوم;ناشناخته;نامشخص;معلوم نیست;معلومات نیست" },
  { ClaimWord::Total,
    "total;totals;subtotal;grand total;all mines;Σ;in total;in all;sum;altogether;totalling;всего;итого;всего "
    "мин;общее количество;усього;всього;разом;"
    "загалом;ukupno;svega;sveukupno;zbir;укупно;свега;en total;au total;en tout;no total;ao todo;toplam;cəmi;"
    "المجموع;الإجمالي;مجموع;إجمالي;جمعا;جمله;مجموعا" },
};

using Keys = std::vector<std::string>;

//! The words of a phrase as keys; a sign is its own.
Keys keysOf( const std::string &phrase )
{
  Keys keys;
  FoldedText word;
  const auto endWord = [&]
  {
    if ( word.empty() )
      return;
    const std::string key = wordKey( word );
    keys.push_back( key.empty() ? phrase : key );
    word.clear();
  };
  for ( const FoldedCharacter &folded : foldText( phrase ) )
  {
    if ( folded.character == ' ' )
      endWord();
    else
      word.push_back( folded );
  }
  endWord();
  return keys;
}

//! Phrases by their first word.
std::map<std::string, std::vector<std::pair<Keys, ClaimWord>>> phraseTable()
{
  std::map<std::string, std::vector<std::pair<Keys, ClaimWord>>> table;
  for ( const WordList &list : LISTS )
  {
    const std::string phrases = list.phrases;
    for ( std::size_t begin = 0; begin < phrases.size(); )
    {
      const std::size_t end = std::min( phrases.find( ';', begin ), phrases.size() );
      const Keys keys = keysOf( phrases.substr( begin, end - begin ) );
      table[keys.front()].emplace_back( keys, list.word );
      begin = end + 1;
    }
  }
  return table;
}

} // namespace

std::optional<ClaimPhrase> phraseAt( const std::vector<std::string> &keys, std::size_t begin )
{
  static const auto table = phraseTable();
  const auto phrases = table.find( keys[begin] );
  if ( phrases == table.end() )
    return std::nullopt;
  std::optional<ClaimPhrase> longest;
  for ( const auto &[phrase, word] : phrases->second )
  {
    const bool fits = begin + phrase.size() <= keys.size() &&
                      std::equal( phrase.begin(), phrase.end(), keys.begin() + static_cast<std::ptrdiff_t>( begin ) );
    if ( fits && ( !longest || phrase.size() > longest->length ) )
      longest = ClaimPhrase{ word, phrase.size() };
  }
  return longest;
}

bool isAndKey( const std::string &key )
{
  static const Keys words = []
  {
    Keys keys;
    for ( const char *word : { "and", "и", "і", "й", "та", "y", "et", "e", "i", "ve", "und", "و" } )
      keys.push_back( wordKey( foldText( word ) ) );
    return keys;
  }();
  return std::find( words.begin(), words.end(), key ) != words.end();
}

bool saysNoMine( const std::string &type )
{
  constexpr const char *PHRASES =
    "nothing;nothing found;no find;no finds;false alarm;false alarms;false positive;scrap;scrap metal;metal "
    "scrap;debris;"
    "clutter;junk;ложная тревога;ложный сигнал;ничего;ничего нет;не обнаружено;не найдено;металлолом;хибна тривога;"
    "нічого;lažna uzbuna;lažni signal;ništa;лажна узбуна;ништа;falsa alarma;nada;chatarra;fausse alerte;rien;ferraille;"
    "falso alarme;sucata;yanlış alarm;hurda;إنذار كاذب;لا شيء;خردة;هشدار کاذب";
  const std::string text = type.substr( 0, 256 ); // No such phrase is as long.
  const Keys keys = keysOf( text );
  if ( keys.empty() || isDashOnly( foldText( text ) ) )
    return false;
  const std::optional<ClaimPhrase> phrase = phraseAt( keys, 0 );
  if ( phrase && phrase->word == ClaimWord::Nil && phrase->length == keys.size() )
    return true;
  const std::string all = PHRASES;
  for ( std::size_t begin = 0; begin < all.size(); )
  {
    const std::size_t end = std::min( all.find( ';', begin ), all.size() );
    if ( keysOf( all.substr( begin, end - begin ) ) == keys )
      return true;
    begin = end + 1;
  }
  return false;
}

} // namespace minemap
