// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/month_names.h"

#include "core/evidence/date_letters.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace minemap
{

namespace
{

constexpr std::size_t MONTHS = 12;

//! Names of one language, January first; several of one month, such as its genitive or a short form, parted by bars.
using MonthRow = const char *[MONTHS];

// Mostly of Unicode's Common Locale Data Repository (as Qt 5.15 has it), with forms that people write besides.
constexpr MonthRow GREGORIAN[] = {
  // English
  { "January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul", "August|Aug",
    "September|Sep|Sept", "October|Oct", "November|Nov", "December|Dec" },
  // French
  { "janvier|janv|jan", "février|févr|fev", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août",
    "septembre|sept", "octobre|oct", "novembre|nov", "décembre|déc|dec" },
  // Spanish
  { "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun", "julio|jul", "agosto|ago",
    "septiembre|sept|set|setiembre|sep", "octubre|oct", "noviembre|nov", "diciembre|dic" },
  // Portuguese
  { "janeiro|jan", "fevereiro|fev", "março|mar", "abril|abr", "maio|mai", "junho|jun", "julho|jul", "agosto|ago",
    "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez" },
  // Italian
  { "gennaio|gen", "febbraio|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu", "luglio|lug", "agosto|ago",
    "settembre|set", "ottobre|ott", "novembre|nov", "dicembre|dic" },
  // German
  { "Januar|Jan|Jänner", "Februar|Feb", "März|Mär", "April|Apr", "Mai", "Juni|Jun", "Juli|Jul", "August|Aug",
    "September|Sept|Sep", "Oktober|Okt", "November|Nov", "Dezember|Dez" },
  // Russian
  { "января|январь|янв", "февраля|февраль|февр|фев", "марта|март|мар", "апреля|апрель|апр", "мая|май", "июня|июнь|июн",
    "июля|июль|июл", "августа|август|авг", "сентября|сентябрь|сент|сен", "октября|октябрь|окт",
    "ноября|ноябрь|нояб|ноя", "декабря|декабрь|дек" },
  // Ukrainian
  { "січня|січень|січ", "лютого|лютий|лют", "березня|березень|бер", "квітня|квітень|квіт|кві",
    "травня|травень|трав|тра", "червня|червень|черв|чер", "липня|липень|лип", "серпня|серпень|серп|сер",
    "вересня|вересень|вер", "жовтня|жовтень|жовт|жов", "листопада|листопад|лист|лис", "грудня|грудень|груд|гру" },
  // Belarusian
  { "студзеня|студзень|сту", "лютага|люты|лют", "сакавіка|сакавік|сак", "красавіка|красавік|кра", "мая|май",
    "чэрвеня|чэрвень|чэр", "ліпеня|ліпень|ліп", "жніўня|жнівень|жні", "верасня|верасень|вер",
    "кастрычніка|кастрычнік|кас", "лістапада|лістапад|ліс", "снежня|снежань|сне" },
  // Serbian, Cyrillic
  { "јануар|јан|јануара", "фебруар|феб|фебруара", "март|мар|марта", "април|апр|априла", "мај|маја", "јун|јуна",
    "јул|јула", "август|авг|августа", "септембар|сеп|септембра", "октобар|окт|октобра", "новембар|нов|новембра",
    "децембар|дец|децембра" },
  // Serbian, Latin
  { "januar|jan|januara", "februar|feb|februara", "mart|mar|marta", "april|apr|aprila", "maj|maja", "jun|juna",
    "jul|jula", "avgust|avg|avgusta", "septembar|sep|septembra", "oktobar|okt|oktobra", "novembar|nov|novembra",
    "decembar|dec|decembra" },
  // Croatian
  { "siječnja|siječanj|sij", "veljače|veljača|velj", "ožujka|ožujak|ožu", "travnja|travanj|tra", "svibnja|svibanj|svi",
    "lipnja|lipanj|lip", "srpnja|srpanj|srp", "kolovoza|kolovoz|kol", "rujna|rujan|ruj", "listopada|listopad|lis",
    "studenoga|studeni|stu|studenog|studen", "prosinca|prosinac|pro" },
  // Bosnian
  { "januar|jan", "februar|feb", "mart|mar", "april|apr", "maj", "juni|jun", "juli|jul", "august|aug|augusta",
    "septembar|sep", "oktobar|okt", "novembar|nov", "decembar|dec" },
  // Slovenian
  { "januar|jan|januarja", "februar|feb|februarja", "marec|mar|marca", "april|apr|aprila", "maj|maja",
    "junij|jun|junija", "julij|jul|julija", "avgust|avg|avgusta", "september|sep|septembra", "oktober|okt|oktobra",
    "november|nov|novembra", "december|dec|decembra" },
  // Macedonian
  { "јануари|јан", "февруари|фев", "март|мар", "април|апр", "мај", "јуни|јун", "јули|јул", "август|авг",
    "септември|септ", "октомври|окт", "ноември|ноем", "декември|дек" },
  // Bulgarian
  { "януари|яну", "февруари|фев", "март", "април|апр", "май", "юни", "юли", "август|авг", "септември|сеп|септ",
    "октомври|окт", "ноември|ное|ноем", "декември|дек" },
  // Albanian
  { "janar|jan", "shkurt|shk", "mars|mar", "prill|pri", "maj", "qershor|qer", "korrik|korr", "gusht|gush",
    "shtator|sht", "tetor|tet", "nëntor|nën", "dhjetor|dhj" },
  // Turkish
  { "Ocak|Oca", "Şubat|Şub", "Mart|Mar", "Nisan|Nis", "Mayıs|May", "Haziran|Haz", "Temmuz|Tem", "Ağustos|Ağu",
    "Eylül|Eyl", "Ekim|Eki", "Kasım|Kas", "Aralık|Ara" },
  // Azerbaijani, Latin
  { "yanvar|yan", "fevral|fev", "mart|mar", "aprel|apr", "may", "iyun|iyn", "iyul|iyl", "avqust|avq", "sentyabr|sen",
    "oktyabr|okt", "noyabr|noy", "dekabr|dek" },
  // Azerbaijani, Cyrillic
  { "јанвар|јан", "феврал|фев", "март|мар", "апрел|апр", "май", "ијун|ијн", "ијул|ијл", "август|авг", "сентјабр|сен",
    "октјабр|окт", "нојабр|ној", "декабр|дек" },
  // Armenian
  { "հունվարի|հունվար|հնվ", "փետրվարի|փետրվար|փտվ", "մարտի|մարտ|մրտ", "ապրիլի|ապրիլ|ապր", "մայիսի|մայիս|մյս",
    "հունիսի|հունիս|հնս", "հուլիսի|հուլիս|հլս", "օգոստոսի|օգոստոս|օգս", "սեպտեմբերի|սեպտեմբեր|սեպ",
    "հոկտեմբերի|հոկտեմբեր|հոկ", "նոյեմբերի|նոյեմբեր|նոյ", "դեկտեմբերի|դեկտեմբեր|դեկ" },
  // Georgian
  { "იანვარი|იან", "თებერვალი|თებ", "მარტი|მარ", "აპრილი|აპრ", "მაისი|მაი", "ივნისი|ივნ", "ივლისი|ივლ", "აგვისტო|აგვ",
    "სექტემბერი|სექ", "ოქტომბერი|ოქტ", "ნოემბერი|ნოე", "დეკემბერი|დეკ" },
  // Arabic, Egypt and the Gulf
  { "يناير", "فبراير", "مارس", "أبريل|ابريل", "مايو|ماي", "يونيو", "يوليو", "أغسطس|اغسطس", "سبتمبر", "أكتوبر|اكتوبر",
    "نوفمبر", "ديسمبر" },
  // Arabic, Levant and Iraq
  { "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول" },
  // Arabic, Algeria and Tunisia
  { "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر" },
  // Arabic, Morocco
  { "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر" },
  // Kurdish, Sorani
  { "کانوونی دووەم|کانونی دووەم", "شوبات", "ئازار", "نیسان", "ئایار", "حوزەیران", "تەمووز", "ئاب", "ئەیلوول",
    "تشرینی یەکەم", "تشرینی دووەم", "کانونی یەکەم|کانوونی یەکەم" },
  // Persian, Iran
  { "ژانویهٔ|ژانویه", "فوریهٔ|فوریه", "مارس", "آوریل", "مهٔ|مه", "ژوئن", "ژوئیهٔ|ژوئیه", "اوت", "سپتامبر", "اکتبر|اکتوبر",
    "نوامبر", "دسامبر" },
  // Dari
  { "جنوری|جنو", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای|جول", "اگست", "سپتمبر", "اکتوبر", "نومبر",
    "دسمبر|دسم" },
  // Pashto
  { "جنوري", "فبروري|فېبروري", "مارچ", "اپریل", "مۍ", "جون", "جولای", "اګست", "سېپتمبر|سپتمبر", "اکتوبر", "نومبر",
    "دسمبر" },
  // Tajik
  { "Январ|Янв", "Феврал|Фев", "Март|Мар", "Апрел|Апр", "Май", "Июн", "Июл", "Август|Авг", "Сентябр|Сен", "Октябр|Окт",
    "Ноябр|Ноя", "Декабр|Дек" },
  // Khmer
  { "មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ" },
  // Lao
  { "ມັງກອນ|ມ.ກ", "ກຸມພາ|ກ.ພ", "ມີນາ|ມ.ນ", "ເມສາ|ມ.ສ", "ພຶດສະພາ|ພ.ພ", "ມິຖຸນາ|ມິ.ຖ", "ກໍລະກົດ|ກ.ລ", "ສິງຫາ|ສ.ຫ", "ກັນຍາ|ກ.ຍ",
    "ຕຸລາ|ຕ.ລ", "ພະຈິກ|ພ.ຈ", "ທັນວາ|ທ.ວ" },
  // Thai
  { "มกราคม|ม.ค", "กุมภาพันธ์|ก.พ", "มีนาคม|มี.ค", "เมษายน|เม.ย", "พฤษภาคม|พ.ค", "มิถุนายน|มิ.ย", "กรกฎาคม|ก.ค", "สิงหาคม|ส.ค",
    "กันยายน|ก.ย", "ตุลาคม|ต.ค", "พฤศจิกายน|พ.ย", "ธันวาคม|ธ.ค" },
  // Burmese
  { "ဇန်နဝါရီ|ဇန်", "ဖေဖော်ဝါရီ|ဖေ", "မတ်", "ဧပြီ|ဧ", "မေ", "ဇွန်", "ဇူလိုင်|ဇူ", "ဩဂုတ်|ဩ", "စက်တင်ဘာ|စက်", "အောက်တိုဘာ|အောက်", "နိုဝင်ဘာ|နို",
    "ဒီဇင်ဘာ|ဒီ" },
  // Sinhala
  { "ජනවාරි|ජන", "පෙබරවාරි|පෙබ", "මාර්තු|මාර්", "අප්‍රේල්", "මැයි", "ජූනි", "ජූලි", "අගෝස්තු|අගෝ", "සැප්තැම්බර්|සැප්",
    "ඔක්තෝබර්|ඔක්", "නොවැම්බර්|නොවැ", "දෙසැම්බර්|දෙසැ" },
  // Tamil
  { "ஜனவரி|ஜன", "பிப்ரவரி|பிப்", "மார்ச்|மார்", "ஏப்ரல்|ஏப்", "மே", "ஜூன்", "ஜூலை", "ஆகஸ்ட்|ஆக", "செப்டம்பர்|செப்", "அக்டோபர்|அக்",
    "நவம்பர்|நவ", "டிசம்பர்|டிச" },
  // Amharic, names of Gregorian months
  { "ጃንዩወሪ|ጃንዩ|ጃንዋሪ|ጃኑዋሪ", "ፌብሩወሪ|ፌብሩ|ፌብሩዋሪ", "ማርች", "ኤፕሪል|ኤፕሪ", "ሜይ", "ጁን", "ጁላይ", "ኦገስት|ኦገስ", "ሴፕቴምበር|ሴፕቴ",
    "ኦክቶበር|ኦክቶ", "ኖቬምበር|ኖቬም", "ዲሴምበር|ዲሴም" },
  // Somali
  { "Bisha Koobaad|Jannaayo|Jan", "Bisha Labaad|Febraayo|Feb", "Bisha Saddexaad|Maarso|Mar", "Bisha Afraad|Abriil|Abr",
    "Bisha Shanaad|May", "Bisha Lixaad|Juun|Jun", "Bisha Todobaad|Luuliyo|Lul", "Bisha Sideedaad|Ogost|Ogs",
    "Bisha Sagaalaad|Sebtembar|Seb", "Bisha Tobnaad|Oktoobar|Okt", "Bisha Kow iyo Tobnaad|Nofembar|Nof",
    "Bisha Laba iyo Tobnaad|Desembar|Dis" },
  // Croatian "listopad" is October, that of Poles and Czechs November.
  { "", "", "", "", "", "", "", "", "", "", "listopad|listopada|lis", "" },
};

//! From the New Year in March.
constexpr MonthRow SOLAR_HIJRI[] = {
  // Iran
  { "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد|امرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند" },
  { "Farvardin", "Ordibehesht", "Khordad|Xordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman",
    "Esfand" },
  // Dari
  { "حمل", "ثور", "جوزا|جوزاء", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو|دلوه", "حوت" },
  { "Hamal", "Sawr|Saur|Sowr|Thawr|Thaur|Sour", "Jawza|Jauza|Jowza|Jawzah", "Saratan|Sartan", "Asad",
    "Sunbula|Sonbola|Sunbulah|Sumbula|Sonbula|Sanbula", "Mizan", "Aqrab|Aghrab|Akrab", "Qaws|Qaus|Qows|Qous|Qos",
    "Jadi|Jady|Jaddi|Jadee", "Dalw|Dalwa|Dalv|Dalve|Dalwe", "Hut|Hoot|Hout" },
  // Pashto
  { "وری", "غویی", "غبرګولی|غبرگولی", "چنګاښ|چنگاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ|لیندی", "مرغومی", "سلواغه",
    "کب" },
};

using MonthTable = std::unordered_map<std::u32string, NamedMonth>;

//! A name as it is looked up.
std::u32string keyOf( std::string_view name )
{
  std::u32string key = foldedDateLetters( name );
  std::replace( key.begin(), key.end(), U'.', U' ' );
  return key;
}

void addNames( MonthTable &table, Calendar calendar, int month, std::string_view names )
{
  while ( !names.empty() )
  {
    const std::size_t end = std::min( names.find( '|' ), names.size() );
    const auto [known, isNew] =
      table.try_emplace( keyOf( names.substr( 0, end ) ), NamedMonth{ calendar, month, month } );
    NamedMonth &named = known->second;
    if ( !isNew && named.calendar == calendar )
    {
      named.month = std::min( named.month, month );
      named.lastMonth = std::max( named.lastMonth, month );
    }
    names.remove_prefix( std::min( end + 1, names.size() ) );
  }
}

MonthTable monthTable()
{
  MonthTable table;
  for ( int month = 0; month < static_cast<int>( MONTHS ); ++month )
  {
    for ( const MonthRow &row : GREGORIAN )
      addNames( table, Calendar::Gregorian, month + 1, row[month] );
    for ( const MonthRow &row : SOLAR_HIJRI )
      addNames( table, Calendar::SolarHijri, month + 1, row[month] );
  }
  return table;
}

} // namespace

std::optional<NamedMonth> monthNamed( const std::u32string &name )
{
  static const MonthTable table = monthTable();
  const auto found = table.find( name );
  return found == table.end() ? std::nullopt : std::optional<NamedMonth>( found->second );
}

} // namespace minemap
