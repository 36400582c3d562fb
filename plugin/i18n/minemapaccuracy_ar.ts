<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccidentsReader</name>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has &quot;%3&quot; in the field &quot;%4&quot; of CASUALTIES: it must be a whole number of people, 0 or more.</source>
        <translation>في الميزة %1 من الطبقة «%2» القيمة «%3» في الحقل «%4» المذكور في المعامل CASUALTIES: يجب أن تكون عددًا صحيحًا من الأشخاص، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has several points, so that its numbers of people would count for each: split it, or leave CASUALTIES out.</source>
        <translation>في الميزة %1 من الطبقة «%2» عدة نقاط، فتُحسب أعداد الأشخاص فيها لكل نقطة: قسّمها، أو لا تُعطِ المعامل CASUALTIES.</translation>
    </message>
</context>
<context>
    <name>CompareMapsAlgorithm</name>
    <message>
        <source>Compare two maps</source>
        <translation>مقارنة خريطتين</translation>
    </message>
    <message>
        <source>minefield,mine action,clearance,accuracy,release,edition,difference,paired,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,تطهير,دقة,إصدار,طبعة,فرق,مقارنة مقترنة,IMSMA</translation>
    </message>
    <message>
        <source>Says which of two minefield maps, or of two releases of one, the finds support.</source>
        <translation>تبيّن أيًّا من خريطتين لحقول الألغام، أو من إصدارين لخريطة واحدة، تؤيّده المكتشفات.</translation>
    </message>
    <message>
        <source>Compares two minefield maps, or two releases of one, against the same finds in the same searched ground.

Each find is on both maps, on one of them or on neither, within the tolerance. Only finds that can be judged for both count. The difference of the hit rates has a 95 % interval, and a p-value that says how often two maps of equal worth would differ so much. Finds of one task, or near each other, count as one cluster.

A map that covers more ground hits more finds: read the difference beside both chance rates. Under 10 finds are too few to judge.

The input layers are never changed.</source>
        <translation>تقارن خريطتين من خرائط حقول الألغام، أو إصدارين من خريطة واحدة، بالمكتشفات نفسها في الأرض المبحوث فيها نفسها.

كل مكتشَف يقع على الخريطتين معًا أو على إحداهما أو لا يقع على أيٍّ منهما، ضمن مسافة السماح. ولا تُحتسب إلا المكتشفات التي يمكن البتّ فيها للخريطتين معًا. ويُعطى للفرق بين معدلي التطابق مجال بنسبة 95 في المئة، وقيمة احتمالية p تبيّن كم مرة تختلف خريطتان متساويتا القيمة إلى هذا الحد. ومكتشفات المهمة الواحدة، أو المتقاربة، تُعدّ تجمّعًا واحدًا.

الخريطة التي تغطي أرضًا أوسع تطابق مكتشفات أكثر: فاقرأ الفرق إلى جانب معدلي المصادفة. وأقل من 10 مكتشفات لا يكفي للحكم.

ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
    <message>
        <source>Map A</source>
        <translation>الخريطة A</translation>
    </message>
    <message>
        <source>The one map, or the earlier release: one feature a record, of one geometry type.</source>
        <translation>إحدى الخريطتين، أو الإصدار الأقدم: لكل سجل ميزة واحدة، وكلها من نوع هندسي واحد.</translation>
    </message>
    <message>
        <source>Map B</source>
        <translation>الخريطة B</translation>
    </message>
    <message>
        <source>The other map, or the later release.</source>
        <translation>الخريطة الأخرى، أو الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Number of resamples</source>
        <translation>عدد مرات إعادة المعاينة</translation>
    </message>
    <message>
        <source>For the interval and the p-value; 0: none.</source>
        <translation>لحساب المجال والقيمة الاحتمالية p؛ القيمة 0: لا يُحسبان.</translation>
    </message>
    <message>
        <source>What changed for each find</source>
        <translation>ما تغيّر لكل مكتشَف</translation>
    </message>
    <message>
        <source>The two maps</source>
        <translation>الخريطتان</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as %2 has no feature with a usable geometry: choose a map with records.</source>
        <translation>ليس لأي ميزة في الطبقة «%1» المعطاة للمعامل %2 شكل هندسي صالح للاستخدام: اختر خريطة فيها سجلات.</translation>
    </message>
</context>
<context>
    <name>CompareMapsOutputs</name>
    <message>
        <source>What changed for each find</source>
        <translation>ما تغيّر لكل مكتشَف</translation>
    </message>
    <message>
        <source>The two maps</source>
        <translation>الخريطتان</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>on neither map</source>
        <translation>ليس على أيٍّ من الخريطتين</translation>
    </message>
    <message>
        <source>on map A alone</source>
        <translation>على الخريطة A وحدها</translation>
    </message>
    <message>
        <source>on map B alone</source>
        <translation>على الخريطة B وحدها</translation>
    </message>
    <message>
        <source>on both maps</source>
        <translation>على الخريطتين معًا</translation>
    </message>
    <message>
        <source>cannot be judged for both maps</source>
        <translation>لا يمكن البتّ فيه للخريطتين معًا</translation>
    </message>
    <message>
        <source>not compared: without geometry, or not read</source>
        <translation>لم يُقارَن: بلا شكل هندسي، أو لم يُقرأ</translation>
    </message>
</context>
<context>
    <name>CorrectMapAlgorithm</name>
    <message>
        <source>Propose a corrected map</source>
        <translation>اقتراح خريطة مصحَّحة</translation>
    </message>
    <message>
        <source>minefield,mine action,datum,SK-42,shift,displacement,declination,georeferencing,correction,rescue,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,مرجع جيوديسي,SK-42,إزاحة,انزياح,انحراف مغناطيسي,إرجاع جغرافي,تصحيح,إنقاذ,IMSMA</translation>
    </message>
    <message>
        <source>Applies an explanation of a map&apos;s error to its records: a new layer, for survey planning.</source>
        <translation>تطبّق تفسيرًا لخطأ خريطة على سجلاتها: طبقة جديدة لتخطيط المسح.</translation>
    </message>
    <message>
        <source>Makes a proposed map: the records of a map where they would lie without the mistake that the diagnosis found. Every field is kept; new ones say which layer it came from, which mistake was undone and that it is proposed.

Give the table of explanations that the diagnosis of the same map made, and which rank of it to apply. With a group field each group takes the explanation of its own, if the evidence supports it; without one all records take that of the whole map, supported or not. Mistakes of bearings and distances need the reference points again.

Or give numbers: the map is scaled, then turned clockwise, then moved east and north, about the origin (the middle of the map unless given) in a plane centred there. Numbers that no mistake of map making explains are refused: over 5 km, beyond a scale of 0.9 to 1.1, turned by over 15° and by neither 90° nor 180°.

Every vertex is moved by itself; none is added, so that long straight edges stay straight lines in the layer&apos;s own coordinates. Records for which the mistake cannot have been made are kept unmoved and marked &quot;not corrected&quot;.

A proposed map is a hypothesis for survey planning and no reason to release land. Score it against finds that the diagnosis did not use. The input layers are never changed.</source>
        <translation>تصنع خريطة مقترحة: سجلات خريطة في المواضع التي كانت ستقع فيها لولا الخطأ الذي وجده التشخيص. وتُحفظ الحقول كلها، وتُضاف حقول جديدة تبيّن الطبقة التي جاء منها السجل والخطأ الذي أُزيل وأن الموضع مقترح.

أعطِ جدول التفسيرات الذي أنتجه تشخيص الخريطة نفسها، والرتبة التي تُطبَّق منه. إذا أُعطي حقل للمجموعات أخذت كل مجموعة تفسيرها هي إن كانت الأدلة تؤيّده؛ وإلا أخذت السجلات كلها تفسير الخريطة كلها، مؤيَّدًا كان أم لا. وتحتاج أخطاء الاتجاهات والمسافات إلى النقاط المرجعية مرة أخرى.

أو أعطِ أرقامًا: تُضرب الخريطة في المقياس، ثم تُدار باتجاه عقارب الساعة، ثم تُنقل شرقًا وشمالًا، حول نقطة الأصل (وسط الخريطة ما لم تُعطَ) في مستوى مركزه هناك. وتُرفض الأرقام التي لا يفسّرها أي خطأ في صنع الخرائط: ما زاد على 5 كم، أو ما كان مقياسه خارج المدى من 0.9 إلى 1.1، أو ما زاد دورانه على 15° ولم يكن 90° ولا 180°.

يُنقل كل رأس على حدة ولا يُضاف أي رأس، فتبقى الأضلاع الطويلة المستقيمة خطوطًا مستقيمة في إحداثيات الطبقة نفسها. أما السجلات التي لا يمكن أن يكون الخطأ قد وقع فيها فتبقى في مكانها وتُوسم بعبارة &quot;not corrected&quot;.

الخريطة المقترحة فرضية لتخطيط المسح وليست سببًا لتحرير الأراضي. قيّمها بمكتشفات لم يستخدمها التشخيص. ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
    <message>
        <source>Minefield map</source>
        <translation>خريطة حقول الألغام</translation>
    </message>
    <message>
        <source>The map to correct: one feature a record, of one geometry type.</source>
        <translation>الخريطة المراد تصحيحها: لكل سجل ميزة واحدة، وكلها من نوع هندسي واحد.</translation>
    </message>
    <message>
        <source>Group (sheet, unit, batch)</source>
        <translation>المجموعة (لوحة الخريطة أو الوحدة أو الدفعة)</translation>
    </message>
    <message>
        <source>Each group takes its own explanation: the field the diagnosis was given.</source>
        <translation>تأخذ كل مجموعة تفسيرها هي: وهو الحقل الذي أُعطي للتشخيص.</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>تاريخ السجل</translation>
    </message>
    <message>
        <source>For the declination of the day when no year is given.</source>
        <translation>لمعرفة الانحراف المغناطيسي في ذلك اليوم حين لا تُعطى سنة.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>The table that the diagnosis of this map made.</source>
        <translation>الجدول الذي أنتجه تشخيص هذه الخريطة.</translation>
    </message>
    <message>
        <source>Rank of the explanation</source>
        <translation>رتبة التفسير</translation>
    </message>
    <message>
        <source>1 is the best.</source>
        <translation>1 هي الأفضل.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Instead of a table. Applied first.</source>
        <translation>بدلًا من الجدول. يُطبَّق أولًا.</translation>
    </message>
    <message>
        <source>Rotation in degrees clockwise</source>
        <translation>الدوران بالدرجات باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>Instead of a table. Applied after the scale.</source>
        <translation>بدلًا من الجدول. يُطبَّق بعد المقياس.</translation>
    </message>
    <message>
        <source>Metres to the east</source>
        <translation>الأمتار نحو الشرق</translation>
    </message>
    <message>
        <source>Instead of a table. Applied last.</source>
        <translation>بدلًا من الجدول. تُطبَّق أخيرًا.</translation>
    </message>
    <message>
        <source>Metres to the north</source>
        <translation>الأمتار نحو الشمال</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>نقطة الأصل</translation>
    </message>
    <message>
        <source>What is scaled and turned about; longitude and latitude unless it names its own coordinate reference system. The middle of the map when it is not given.</source>
        <translation>النقطة التي يجري حولها تغيير المقياس والدوران؛ بخط الطول ثم خط العرض ما لم يُذكر معها نظام إحداثيات مرجعي. وهي وسط الخريطة إذا لم تُعطَ.</translation>
    </message>
    <message>
        <source>Proposed map</source>
        <translation>الخريطة المقترحة</translation>
    </message>
    <message>
        <source>Records corrected</source>
        <translation>السجلات المصحَّحة</translation>
    </message>
    <message>
        <source>Mean length of the corrections</source>
        <translation>متوسط طول التصحيحات</translation>
    </message>
</context>
<context>
    <name>CorrectMapOutputs</name>
    <message>
        <source>Proposed map</source>
        <translation>الخريطة المقترحة</translation>
    </message>
    <message>
        <source>proposed place of a record; for survey planning</source>
        <translation>موضع مقترح لسجل؛ لتخطيط المسح</translation>
    </message>
    <message>
        <source>record left where the map has it</source>
        <translation>سجل تُرك حيث تضعه الخريطة</translation>
    </message>
    <message>
        <source>Correction: %1.</source>
        <translation>التصحيح: %1.</translation>
    </message>
    <message>
        <source>Group &quot;%1&quot;</source>
        <translation>المجموعة «%1»</translation>
    </message>
    <message>
        <source>Records without group</source>
        <translation>السجلات التي بلا مجموعة</translation>
    </message>
    <message>
        <source>%1: not moved, no displacement.</source>
        <translation>%1: لم تُنقل، فلا انزياح.</translation>
    </message>
    <message>
        <source>%1: not moved, the diagnosis does not support its explanation %2.</source>
        <translation>%1: لم تُنقل، فالتشخيص لا يؤيّد تفسيرها %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records moved; correction: %4.</source>
        <translation>%1: السجلات التي نُقلت: %2 من أصل %3؛ التصحيح: %4.</translation>
    </message>
    <message>
        <source>Beware: this explanation was rejected by the diagnosis.</source>
        <translation>تنبيه: رفض التشخيص هذا التفسير.</translation>
    </message>
    <message>
        <source>Beware: the diagnosis does not support this explanation (%1).</source>
        <translation>تنبيه: لا يؤيّد التشخيص هذا التفسير (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 records of layer &quot;%3&quot; moved, on average by %4 m: proposed, for survey planning; no reason to release land.</source>
        <translation>سجلات الطبقة «%3» التي نُقلت: %1 من أصل %2، بمتوسط %4 م: وهي مقترحة لتخطيط المسح، وليست سببًا لتحرير الأراضي.</translation>
    </message>
    <message>
        <source>%1 of %2 records of layer &quot;%3&quot; moved from where they cannot be placed: proposed, for survey planning; no reason to release land.</source>
        <translation>سجلات الطبقة «%3» التي نُقلت من حيث لا يمكن تحديد موضعها: %1 من أصل %2: وهي مقترحة لتخطيط المسح، وليست سببًا لتحرير الأراضي.</translation>
    </message>
    <message>
        <source>Not moved, because the mistake cannot have been made there or what it needs is missing: %1 records (mm_status &quot;not corrected&quot;).</source>
        <translation>السجلات التي لم تُنقل، لأن الخطأ لا يمكن أن يكون قد وقع فيها أو لأن ما يحتاج إليه ناقص: %1 (قيمة mm_status هي &quot;not corrected&quot;).</translation>
    </message>
    <message>
        <source>The CRS of layer &quot;%1&quot; cannot hold the corrected places: the proposed map is in EPSG:4326.</source>
        <translation>لا يتسع نظام الإحداثيات المرجعي للطبقة «%1» للمواضع المصحَّحة: الخريطة المقترحة في EPSG:4326.</translation>
    </message>
    <message>
        <source>Fitted by hand: a person gave this correction, not a diagnosis.</source>
        <translation>مواءمة يدوية: هذا التصحيح أعطاه شخص ولم يأتِ من تشخيص.</translation>
    </message>
    <message>
        <source>%1: not moved.</source>
        <translation>%1: لم تُنقل.</translation>
    </message>
</context>
<context>
    <name>CorrectionPlanner</name>
    <message>
        <source>given by hand: scale %1, turned %2° clockwise, moved %3 m east and %4 m north, about %5, %6</source>
        <translation>معطى يدويًا: المقياس %1، والدوران %2° باتجاه عقارب الساعة، والنقل %3 م شرقًا و%4 م شمالًا، حول %5, %6</translation>
    </message>
    <message>
        <source>The correction given by SCALE, ROTATION, EAST and NORTH</source>
        <translation>التصحيح المعطى بالمعاملات SCALE وROTATION وEAST وNORTH</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; (rank %2)</source>
        <translation>التفسير «%1» (الرتبة %2)</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; (rank %2) of the records without group</source>
        <translation>التفسير «%1» (الرتبة %2) للسجلات التي بلا مجموعة</translation>
    </message>
    <message>
        <source>The explanation &quot;%1&quot; (rank %2) of the group &quot;%3&quot;</source>
        <translation>التفسير «%1» (الرتبة %2) للمجموعة «%3»</translation>
    </message>
    <message>
        <source>%1 moves each record of layer &quot;%2&quot; about the point it was measured from: give REFERENCE_POINTS, REFERENCE_RECORD and RECORD_ID.</source>
        <translation>%1 ينقل كل سجل من الطبقة «%2» حول النقطة التي قيس منها: أعطِ REFERENCE_POINTS وREFERENCE_RECORD وRECORD_ID.</translation>
    </message>
    <message>
        <source>%1 takes the declination of the date of each record of layer &quot;%2&quot;: give the field of that date as MAP_DATE.</source>
        <translation>%1 يأخذ الانحراف المغناطيسي في تاريخ كل سجل من الطبقة «%2»: أعطِ حقل ذلك التاريخ للمعامل MAP_DATE.</translation>
    </message>
    <message>
        <source>give the table that the diagnosis of this map made.</source>
        <translation>أعطِ الجدول الذي أنتجه تشخيص هذه الخريطة.</translation>
    </message>
    <message>
        <source>give an ORIGIN near the map.</source>
        <translation>أعطِ للمعامل ORIGIN نقطة قريبة من الخريطة.</translation>
    </message>
    <message>
        <source>%1 has its origin %2 km from the middle of layer &quot;%3&quot;: %4</source>
        <translation>%1 تبعد نقطة أصله %2 كم عن وسط الطبقة «%3»: %4</translation>
    </message>
    <message>
        <source>%1 names the records of layer &quot;%2&quot; that it concerns: give the field of their ids as RECORD_ID.</source>
        <translation>%1 يسمّي سجلات الطبقة &quot;%2&quot; التي يخصّها: أعطِ حقل معرّفاتها في RECORD_ID.</translation>
    </message>
</context>
<context>
    <name>CorrectmapRequestReader</name>
    <message>
        <source>polygons, lines or points</source>
        <translation>مضلعات أو خطوط أو نقاط</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>EXPLANATIONS is given beside SCALE, ROTATION, EAST, NORTH or ORIGIN: give the table of explanations or the numbers, not both.</source>
        <translation>أُعطي المعامل EXPLANATIONS مع SCALE أو ROTATION أو EAST أو NORTH أو ORIGIN: أعطِ جدول التفسيرات أو الأرقام، لا كليهما.</translation>
    </message>
    <message>
        <source>There is nothing to correct: give the table of explanations of a diagnosis as EXPLANATIONS, or at least one of SCALE, ROTATION, EAST and NORTH.</source>
        <translation>لا شيء يُصحَّح: أعطِ جدول تفسيرات أحد التشخيصات للمعامل EXPLANATIONS، أو أعطِ واحدًا على الأقل من SCALE وROTATION وEAST وNORTH.</translation>
    </message>
    <message>
        <source>The correction given by SCALE, ROTATION, EAST and NORTH</source>
        <translation>التصحيح المعطى بالمعاملات SCALE وROTATION وEAST وNORTH</translation>
    </message>
    <message>
        <source>such a pattern is not explained by a mistake of map making and gives no proposed map; look for the mistake with the diagnosis.</source>
        <translation>مثل هذا النمط لا يفسّره خطأ في صنع الخرائط ولا تُصنع منه خريطة مقترحة؛ ابحث عن الخطأ بالتشخيص.</translation>
    </message>
    <message>
        <source>%1 moves the map %2 m, over 5 km: %3</source>
        <translation>%1 ينقل الخريطة %2 م، أي أكثر من 5 كم: %3</translation>
    </message>
    <message>
        <source>%1 has a scale of %2, beyond 0.9 to 1.1: %3</source>
        <translation>%1 مقياسه %2، أي خارج المدى من 0.9 إلى 1.1: %3</translation>
    </message>
    <message>
        <source>%1 turns the map by %2°, over 15° and neither 90° nor 180°: %3</source>
        <translation>%1 يدير الخريطة %2°، أي أكثر من 15° وليس 90° ولا 180°: %3</translation>
    </message>
</context>
<context>
    <name>CountCells</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>المكتشَف</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>خارج المبحوث فيه</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Types not claimed</source>
        <translation>أنواع غير مذكورة</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>ما لم يُعرف مصيره</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Whether so many, or so few, would be found if the claim were right.</source>
        <translation>هل كان سيُعثر على مثل هذا العدد، كثرةً أو قلةً، لو كان المذكور في السجل صحيحًا.</translation>
    </message>
    <message>
        <source>The record&apos;s id; without a field of ids, one made from its geometry.</source>
        <translation>معرّف السجل؛ وإذا لم يوجد حقل للمعرّفات فمعرّف مأخوذ من شكله الهندسي.</translation>
    </message>
    <message>
        <source>What the record shares with others: sheet, unit, hand-over batch.</source>
        <translation>ما يشترك فيه السجل مع غيره: لوحة الخريطة أو الوحدة أو دفعة التسليم.</translation>
    </message>
    <message>
        <source>Mines found in searched ground within the tolerance of the record, each counted for one record.</source>
        <translation>الألغام التي عُثر عليها في الأرض المبحوث فيها ضمن مسافة السماح من السجل، ويُحسب كل لغم لسجل واحد.</translation>
    </message>
    <message>
        <source>Mines found on the record outside searched ground, for instance where an accident was.</source>
        <translation>الألغام التي عُثر عليها في السجل خارج الأرض المبحوث فيها، حيث وقع حادث مثلًا.</translation>
    </message>
    <message>
        <source>Found in searched ground over what a right claim would let expect there, with its 95 % interval.</source>
        <translation>ما عُثر عليه في الأرض المبحوث فيها مقسومًا على ما كان يُتوقع فيها لو كان المذكور في السجل صحيحًا، مع مجال 95%.</translation>
    </message>
    <message>
        <source>Types that were found on the record though its claim, which names types, does not have them.</source>
        <translation>الأنواع التي عُثر عليها في السجل وليست مما يذكره، مع أنه يسمّي أنواعًا.</translation>
    </message>
    <message>
        <source>Why it cannot be judged, or what the verdict rests on.</source>
        <translation>لماذا لا يمكن الحكم، أو ما يستند إليه الحكم.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>if mines were laid evenly</source>
        <translation>إن كانت الألغام قد زُرعت بتوزيع منتظم</translation>
    </message>
    <message>
        <source>More mines were found than are claimed, or so many that it would happen in under 2.5 % of cases if the claim were right.</source>
        <translation>عُثر على ألغام أكثر من المذكور، أو على عدد كبير لا يقع مثله إلا في أقل من 2.5% من الحالات لو كان المذكور صحيحًا.</translation>
    </message>
    <message>
        <source>A type was found that the claim, which names types, does not have.</source>
        <translation>عُثر على نوع لا يذكره السجل، مع أنه يسمّي أنواعًا.</translation>
    </message>
    <message>
        <source>So few mines were found that it would happen in under 2.5 % of cases if the claim were right. The others may be elsewhere.</source>
        <translation>عُثر على عدد قليل من الألغام لا يقع مثله إلا في أقل من 2.5% من الحالات لو كان المذكور صحيحًا. وقد تكون بقية الألغام في مكان آخر.</translation>
    </message>
    <message>
        <source>What was found does not contradict the claim. That is no evidence that the ground is clear.</source>
        <translation>لا يناقض ما عُثر عليه المذكورَ في السجل. وليس ذلك دليلًا على خلو الأرض.</translation>
    </message>
    <message>
        <source>Claim or search say too little to hold one against the other; the column Reason says what is missing.</source>
        <translation>ما يدل عليه المذكور في السجل أو البحث لا يكفي لمقارنة أحدهما بالآخر؛ ويبيّن العمود «السبب» ما ينقص.</translation>
    </message>
    <message>
        <source>The record names no group.</source>
        <translation>لا يذكر السجل مجموعة.</translation>
    </message>
    <message>
        <source>No type was found that the claim does not have.</source>
        <translation>لم يُعثر على نوع لا يذكره السجل.</translation>
    </message>
    <message>
        <source>The field with the type of the finds is not chosen.</source>
        <translation>لم يُختَر حقل نوع المكتشفات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mines that may still be there, judged by the finds: a planning figure, not clearance. Where more than that are claimed and not found, their number stands beside it: they may lie elsewhere.</source>
        <translation>الألغام التي قد تكون ما زالت هناك، بحسب المكتشفات: رقم للتخطيط، وليس تطهيرًا. وحيث كان المذكور الذي لم يُعثر عليه أكثر من ذلك يُكتب عدده بجانبه: فقد يكون في مكان آخر.</translation>
    </message>
    <message>
        <source>Number of mines that the record claims, or the bounds that it gives.</source>
        <translation>عدد الألغام الذي يذكره السجل، أو الحدود التي يعطيها للعدد.</translation>
    </message>
</context>
<context>
    <name>CountsOutputs</name>
    <message>
        <source>Accidents and whom they hurt</source>
        <translation>الحوادث ومن أصابتهم</translation>
    </message>
    <message>
        <source>Claimed and found</source>
        <translation>المذكور والمكتشَف</translation>
    </message>
    <message>
        <source>Overlap of types</source>
        <translation>تداخل الأنواع</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>النصوص التي لم تُفهم</translation>
    </message>
    <message>
        <source>Records with counts</source>
        <translation>السجلات مع أعدادها</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>more mines than claimed</source>
        <translation>ألغام أكثر من المذكور</translation>
    </message>
    <message>
        <source>fewer mines than claimed</source>
        <translation>ألغام أقل من المذكور</translation>
    </message>
    <message>
        <source>agrees with the claim; not evidence that the ground is clear</source>
        <translation>يتفق مع المذكور؛ وليس ذلك دليلًا على خلو الأرض</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم</translation>
    </message>
</context>
<context>
    <name>CountsReader</name>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has a quantity of over ten million in the field &quot;%3&quot;: correct it.</source>
        <translation>في الميزة %1 من الطبقة «%2» كمية تزيد على عشرة ملايين في الحقل «%3»: صحّحها.</translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has several points and more than one mine in the field &quot;%3&quot;, which would count at each point: split it.</source>
        <translation>في الميزة %1 من الطبقة «%2» عدة نقاط، وفي الحقل «%3» أكثر من لغم واحد، فيُحسب العدد عند كل نقطة: قسّمها.</translation>
    </message>
</context>
<context>
    <name>CountsRequestReader</name>
    <message>
        <source>CASUALTIES has &quot;%1&quot;: give who=field, separated by semicolons, who being civilian, military, deminer or unspecified with _killed or _injured, such as &quot;civilian_killed=dead&quot;.</source>
        <translation>في المعامل CASUALTIES القيمة «%1»: أعطِ who=field، تفصل بينها الفاصلة المنقوطة اللاتينية (;)، على أن تكون who هي civilian أو military أو deminer أو unspecified متبوعة باللاحقة ‎_killed أو ‎_injured، مثل &quot;civilian_killed=dead&quot;.</translation>
    </message>
    <message>
        <source>CASUALTIES needs the layer whose fields it names: give it as ACCIDENTS.</source>
        <translation>يحتاج المعامل CASUALTIES إلى الطبقة التي يسمّي حقولها: أعطِها للمعامل ACCIDENTS.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no field &quot;%2&quot; of CASUALTIES: choose one of its fields.</source>
        <translation>ليس في الطبقة «%1» الحقل «%2» المذكور في المعامل CASUALTIES: اختر أحد حقولها.</translation>
    </message>
    <message>
        <source>CASUALTIES names the field &quot;%1&quot; twice, which would count people twice: name it once.</source>
        <translation>يسمّي المعامل CASUALTIES الحقل «%1» مرتين، فيُحسب الأشخاص مرتين: سمِّه مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 is above %2: give the lower number as %1.</source>
        <translation>قيمة %1 أكبر من قيمة %2: أعطِ العدد الأصغر للمعامل %1.</translation>
    </message>
    <message>
        <source>CURRENCY is longer than %1 characters: give its name, such as USD.</source>
        <translation>عدد حروف قيمة CURRENCY يزيد على %1: أعطِ اسم العملة، مثل USD.</translation>
    </message>
    <message>
        <source>Claims are given in several ways: give one of CLAIMED, CLAIM_COLUMNS, CLAIM_TEXT and CLAIMS.</source>
        <translation>أُعطيت الأعداد المذكورة بأكثر من طريقة: أعطِ واحدًا فقط من CLAIMED وCLAIM_COLUMNS وCLAIM_TEXT وCLAIMS.</translation>
    </message>
    <message>
        <source>CLAIMED_TYPE is given without CLAIMED: give the field with the number of mines, too.</source>
        <translation>أُعطي المعامل CLAIMED_TYPE من دون CLAIMED: أعطِ حقل عدد الألغام أيضًا.</translation>
    </message>
    <message>
        <source>CLAIM_COLUMNS has &quot;%1&quot;: give field=type, separated by semicolons, such as &quot;ap_mines=AP;tm62=TM-62&quot;.</source>
        <translation>في المعامل CLAIM_COLUMNS القيمة «%1»: أعطِ field=type، تفصل بينها الفاصلة المنقوطة اللاتينية (;)، مثل &quot;ap_mines=AP;tm62=TM-62&quot;.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no field &quot;%2&quot; of CLAIM_COLUMNS: choose one of its fields.</source>
        <translation>ليس في الطبقة «%1» الحقل «%2» المذكور في المعامل CLAIM_COLUMNS: اختر أحد حقولها.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>CLAIMS needs CLAIM_RECORD and CLAIM_QUANTITY: give the fields with the record&apos;s id and the number.</source>
        <translation>يحتاج المعامل CLAIMS إلى CLAIM_RECORD وCLAIM_QUANTITY: أعطِ حقل معرّف السجل وحقل العدد.</translation>
    </message>
    <message>
        <source>CLAIMS needs RECORD_ID: give the map&apos;s field that its rows name.</source>
        <translation>يحتاج المعامل CLAIMS إلى RECORD_ID: أعطِ حقل الخريطة الذي تشير صفوف CLAIMS إلى قيمه.</translation>
    </message>
    <message>
        <source>DETECTION is 0: a search that finds nothing says nothing of what lies there; give a share above 0.</source>
        <translation>قيمة DETECTION هي 0: والبحث الذي لا يعثر على شيء لا يقول شيئًا عمّا يوجد هناك؛ أعطِ نسبة أكبر من 0.</translation>
    </message>
</context>
<context>
    <name>CountsTexts</name>
    <message>
        <source>no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Records left out for want of a whole claim or a known search: %1.</source>
        <translation>السجلات المستبعَدة لأن المذكور فيها غير كامل أو لأن البحث فيها غير معروف: %1.</translation>
    </message>
    <message>
        <source>The map has no field with claimed numbers, so nothing can be held against what was found: choose one above, under Fields of the map: the number of mines claimed, or the text that says what was laid.</source>
        <translation>ليس للخريطة حقل للأعداد المذكورة، فلا يمكن مقارنة شيء بما عُثر عليه: اختر حقلًا أعلاه، ضمن حقول الخريطة: عدد الألغام المذكور في السجل، أو النص الذي يبيّن ما زُرع.</translation>
    </message>
    <message>
        <source>Where was searched is unknown, so claimed and found numbers cannot be compared: choose the searched ground above. More found than claimed is said all the same.</source>
        <translation>لا يُعرف أين جرى البحث، فلا يمكن مقارنة الأعداد المذكورة بالأعداد المكتشفة: اختر الأرض المبحوث فيها أعلاه. ومع ذلك يُذكر أن المكتشَف أكثر من المذكور حيث كان كذلك.</translation>
    </message>
    <message>
        <source>No record has a claim that could be wholly read and a known search, so nothing is compared; the column Reason says what is missing.</source>
        <translation>لا يوجد سجل قُرئ المذكور فيه كله وكان البحث فيه معروفًا، فلم يُقارَن شيء؛ ويبيّن العمود «السبب» ما ينقص.</translation>
    </message>
    <message>
        <source>The field with the type of the finds is not chosen, so types are not compared.</source>
        <translation>لم يُختَر حقل نوع المكتشفات، ولذلك لا تُقارَن الأنواع.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing can be compared.</source>
        <translation>لا يمكن مقارنة شيء.</translation>
    </message>
    <message>
        <source>Mines claimed on the records compared (%1): %2; found on them in searched ground: %3.</source>
        <translation>الألغام المذكورة في السجلات المقارَنة (وعددها %1): %2؛ وما عُثر عليه في هذه السجلات ضمن الأرض المبحوث فيها: %3.</translation>
    </message>
    <message>
        <source>Under 10 mines are claimed: too few to judge.</source>
        <translation>الألغام المذكورة أقل من 10: عدد لا يكفي للحكم.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a verdict</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>The verdict takes mines as laid evenly.</source>
        <translation>يفترض الحكم أن الألغام زُرعت بتوزيع منتظم.</translation>
    </message>
    <message>
        <source>Unaccounted for: %1. A planning figure, not clearance.</source>
        <translation>ما لم يُعرف مصيره: %1. وهو رقم للتخطيط، وليس تطهيرًا.</translation>
    </message>
    <message>
        <source>By the claim none is left: %1 more were found than it says.</source>
        <translation>بحسب المذكور لم يبقَ شيء: فالمكتشَف يزيد على المذكور بمقدار %1.</translation>
    </message>
    <message>
        <source>By the claim: %1 claimed and not found.</source>
        <translation>بحسب المذكور، عدد ما ذُكر ولم يُعثر عليه %1.</translation>
    </message>
    <message>
        <source>The claim contradicts the finds.</source>
        <translation>المذكور في السجل يناقض المكتشفات.</translation>
    </message>
    <message>
        <source>A planning figure, not clearance.</source>
        <translation>هذا رقم للتخطيط، وليس تطهيرًا.</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>claimed and found mines are being counted</source>
        <translation>يجري عدّ الألغام المذكورة والألغام المكتشفة</translation>
    </message>
    <message>
        <source>the map has no field with claimed numbers: choose one above</source>
        <translation>ليس للخريطة حقل للأعداد المذكورة: اختر حقلًا أعلاه</translation>
    </message>
    <message>
        <source>no record has a claim that could be wholly read and a known search</source>
        <translation>لا يوجد سجل قُرئ المذكور فيه كله وكان البحث فيه معروفًا</translation>
    </message>
    <message>
        <source>%1 found in searched ground, %2 claimed; records compared: %3</source>
        <translation>المكتشَف في الأرض المبحوث فيها: %1، المذكور: %2؛ السجلات المقارَنة: %3</translation>
    </message>
    <message>
        <source>found of expected</source>
        <translation>نسبة المكتشَف إلى المتوقَّع</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>مجال 95%: %1</translation>
    </message>
    <message>
        <source>If the claim were right, %1 would be expected there; found of these: %2; %3.</source>
        <translation>لو كان المذكور صحيحًا لكان العدد المتوقع هناك %1؛ وما عُثر عليه منها: %2؛ %3.</translation>
    </message>
    <message>
        <source>If the claim were right, such a search would leave %1–%2.</source>
        <translation>ولو كان المذكور صحيحًا لأبقى مثل هذا البحث منه %1–%2.</translation>
    </message>
    <message>
        <source>Verdict: %1.</source>
        <translation>الحكم: %1.</translation>
    </message>
    <message>
        <source>Claims among these give bounds and no single number. If they were right, %1 would be expected there; %2.</source>
        <translation>من بين المذكور هنا ما يعطي حدودًا لا عددًا واحدًا. ولو كان صحيحًا لكان العدد المتوقع هناك %1؛ %2.</translation>
    </message>
    <message>
        <source>By the claim: at least %1 claimed and not found. A planning figure, not clearance.</source>
        <translation>بحسب المذكور، عدد ما ذُكر ولم يُعثر عليه %1 على الأقل. وهو رقم للتخطيط، وليس تطهيرًا.</translation>
    </message>
    <message>
        <source>bounds only</source>
        <translation>حدود فقط</translation>
    </message>
</context>
<context>
    <name>DateParameters</name>
    <message>
        <source>Order of day, month and year</source>
        <translation>ترتيب اليوم والشهر والسنة</translation>
    </message>
    <message>
        <source>Of dates in figures such as 03/04/1993, in fields whose other dates do not tell the order. dmy: day first. mdy: month first. ymd: year first. Not given: such dates count as unknown, and a note asks for it.</source>
        <translation>ترتيب التواريخ المكتوبة بالأرقام مثل 03/04/1993، في الحقول التي لا تبيّن تواريخها الأخرى الترتيب. dmy: اليوم أولًا. mdy: الشهر أولًا. ymd: السنة أولًا. غير معطى: تُعدّ هذه التواريخ مجهولة، وتطلب ملاحظةٌ إعطاء الترتيب.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>solar_hijri: years such as 1372 are of the calendar of Iran and Afghanistan. buddhist: years such as 2536 are of the calendar of Thailand. Years that are plainly Gregorian stay so.</source>
        <translation>solar_hijri: السنوات مثل 1372 من تقويم إيران وأفغانستان. buddhist: السنوات مثل 2536 من تقويم تايلاند. والسنوات الميلادية بوضوح تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>DiagnoseErrorAlgorithm</name>
    <message>
        <source>Diagnose the error of a map</source>
        <translation>تشخيص خطأ خريطة</translation>
    </message>
    <message>
        <source>minefield,mine action,datum,SK-42,shift,displacement,declination,georeferencing,cause,correction,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,مرجع جيوديسي,SK-42,إزاحة,انزياح,انحراف مغناطيسي,إرجاع جغرافي,سبب,تصحيح,IMSMA</translation>
    </message>
    <message>
        <source>Says why a minefield map is wrong, and whether it can be rescued.</source>
        <translation>تبيّن لماذا تخطئ خريطة حقول الألغام، وهل يمكن إنقاذها.</translation>
    </message>
    <message>
        <source>Minefield map</source>
        <translation>خريطة حقول الألغام</translation>
    </message>
    <message>
        <source>The map under test: one feature a record, of one geometry type. It may lie far from the finds.</source>
        <translation>الخريطة قيد الاختبار: لكل سجل ميزة واحدة، وكلها من نوع هندسي واحد. ويجوز أن تقع بعيدًا عن المكتشفات.</translation>
    </message>
    <message>
        <source>Causes to test</source>
        <translation>الأسباب التي تُختبر</translation>
    </message>
    <message>
        <source>Words such as datum or back_azimuth, separated by semicolons. Empty: all that can be tested.</source>
        <translation>كلمات مثل datum أو back_azimuth، تفصل بينها الفاصلة المنقوطة اللاتينية (;). فارغ: كل ما يمكن اختباره.</translation>
    </message>
    <message>
        <source>Old datums and grids to test</source>
        <translation>المراجع الجيوديسية والشبكات القديمة التي تُختبر</translation>
    </message>
    <message>
        <source>EPSG codes separated by semicolons, such as 4284. Empty: all that are used where the finds are.</source>
        <translation>رموز EPSG تفصل بينها الفاصلة المنقوطة اللاتينية (;)، مثل 4284. فارغ: كل ما يُستخدم حيث توجد المكتشفات.</translation>
    </message>
    <message>
        <source>Longest shift in metres</source>
        <translation>أطول إزاحة بالأمتار</translation>
    </message>
    <message>
        <source>Shifts are searched up to this length.</source>
        <translation>يُبحث عن الإزاحات حتى هذا الطول.</translation>
    </message>
    <message>
        <source>Number of chance maps</source>
        <translation>عدد خرائط المصادفة</translation>
    </message>
    <message>
        <source>Maps with randomly displaced records, to say what chance gives.</source>
        <translation>خرائط نُقلت سجلاتها عشوائيًا، لبيان ما تعطيه المصادفة.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>Corrections of the records</source>
        <translation>تصحيحات السجلات</translation>
    </message>
    <message>
        <source>Errors of the shifts</source>
        <translation>أخطاء الإزاحات</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Best cause</source>
        <translation>أفضل سبب</translation>
    </message>
    <message>
        <source>Its detail</source>
        <translation>تفصيله</translation>
    </message>
    <message>
        <source>A map on which few mines lie may be worthless, or good and plotted in the wrong datum. This tells the two apart.

First known mistakes are tested, none of which needs anything fitted: old datums, grids taken for other grids, wrong zones, another prime meridian, a lost sign, a wrong digit, swapped axes, degrees and minutes misread, coordinates cut off and, where reference points are given, magnetic or grid north taken for true north, back-azimuths, mils, paces and feet, the wrong side of the baseline, the reference point of another record. Then one angle and one factor about reference points are fitted, a free shift, a turn and a scale, a mistake in some of the records only, two mistakes in a row of which one is about reference points, and a shift that changes from place to place.

Every explanation is held against chance: what displacing each record by itself to other searched ground, or to ground that lies as near to the search, would give, at its best over all causes and shifts; what corrections in other directions would give; and what other shifts of the whole map would give. Supported: better than chance, also in records held out, and no other explanation fits clearly better. Not rejected: the evidence allows it. Cannot be identified: too small to be told from none, or too little evidence. Where map or evidence are not what this takes them for, such as a map out of which searched ground was cut, nothing is explained. Everything that is not rejected is listed, never the best alone.

Displacement is map − truth; the correction that is given is truth − map. A correction is a hypothesis for survey planning and no reason to release land. Two mistakes of the whole map made together are not recognised by name; a shift may still be found. The input layers are never changed.</source>
        <translation>الخريطة التي لا يقع عليها إلا القليل من الألغام قد تكون بلا قيمة، وقد تكون جيدة لكنها رُسمت على مرجع جيوديسي (datum) غير صحيح. وهذه الخوارزمية تميّز بين الحالتين.

تُختبر أولًا الأخطاء المعروفة، ولا يحتاج أي منها إلى مواءمة قيم: مراجع جيوديسية قديمة، وشبكات عُدّت شبكات أخرى، ونطاقات غير صحيحة، وخط زوال مرجعي آخر، وإشارة مفقودة، ورقم خاطئ، ومحاور متبادلة، ودرجات ودقائق قُرئت خطأً، وإحداثيات مبتورة، ومعها حيث تُعطى نقاط مرجعية: شمال مغناطيسي أو شمال شبكة عُدّ شمالًا حقيقيًا، واتجاهات عكسية، ومِلّات، وخطوات وأقدام، والجانب الخطأ من خط الأساس، والنقطة المرجعية لسجل آخر. ثم تُواءَم زاوية ومعامل حول النقاط المرجعية، وإزاحة حرة، ودوران ومقياس، وخطأ في بعض السجلات فقط، وخطآن متتاليان أحدهما حول النقاط المرجعية، وإزاحة تتغير من مكان إلى آخر.

ويُقارَن كل تفسير بالمصادفة: بما ينتج عن نقل كل سجل على حدة إلى أرض أخرى مبحوث فيها، أو إلى أرض تقع على مثل بُعده من الأرض المبحوث فيها، بأفضل نتيجة عبر كل الأسباب والإزاحات؛ وبما ينتج عن تصحيحات في اتجاهات أخرى؛ وبما ينتج عن إزاحات أخرى للخريطة كلها. مؤيَّد: أفضل من المصادفة، حتى في السجلات المحتجزة جانبًا، ولا يوافق تفسير آخر الأدلة أكثر منه بوضوح. غير مرفوض: تسمح به الأدلة. لا يمكن تمييزه: أصغر من أن يُميَّز عن انعدام الانزياح، أو الأدلة عليه أقل من أن تكفي. وإذا لم تكن الخريطة أو الأدلة على ما تفترضه الخوارزمية فيها، كخريطة اقتُطعت منها الأرض المبحوث فيها، فلا يُفسَّر شيء. ويُذكر كل ما لم يُرفض، ولا يُذكر الأفضل وحده أبدًا.

الانزياح هو الخريطة − الحقيقة؛ والتصحيح المعطى هو الحقيقة − الخريطة. والتصحيح فرضية لتخطيط المسح وليس سببًا للإفراج عن الأراضي. والخطآن اللذان وقعا معًا في الخريطة كلها لا يُتعرَّف عليهما بالاسم؛ وقد يُعثر مع ذلك على إزاحة. ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
</context>
<context>
    <name>DiagnoseErrorOutputs</name>
    <message>
        <source>Explanations</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>Corrections of the records</source>
        <translation>تصحيحات السجلات</translation>
    </message>
    <message>
        <source>Errors of the shifts</source>
        <translation>أخطاء الإزاحات</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>DiagnosisReader</name>
    <message>
        <source>No point of layer &quot;%1&quot; belongs to a record of layer &quot;%2&quot;: the field &quot;%3&quot; given as REFERENCE_RECORD must hold values of the field given as RECORD_ID.</source>
        <translation>لا تنتمي أي نقطة من الطبقة «%1» إلى سجل في الطبقة «%2»: يجب أن يحوي الحقل «%3» المعطى للمعامل REFERENCE_RECORD قيمًا من الحقل المعطى للمعامل RECORD_ID.</translation>
    </message>
    <message>
        <source>OLD_CRS has &quot;%1&quot;, which is no geographic or projected coordinate reference system of EPSG: give codes such as 4284, separated by semicolons.</source>
        <translation>في المعامل OLD_CRS القيمة «%1»، وليست نظام إحداثيات مرجعيًا جغرافيًا أو مُسقَطًا من أنظمة EPSG: أعطِ رموزًا مثل 4284، تفصل بينها الفاصلة المنقوطة اللاتينية (;).</translation>
    </message>
    <message>
        <source>Nothing of layer &quot;%1&quot; given as %2 lies within 100 km of any record of the map: are X and Y swapped, or is a CRS wrong?</source>
        <translation>لا يقع شيء من الطبقة «%1» المعطاة للمعامل %2 ضمن 100 كم من أي سجل في الخريطة: هل الإحداثيان X وY متبادلان، أم أن أحد أنظمة الإحداثيات المرجعية غير صحيح؟</translation>
    </message>
</context>
<context>
    <name>DiagnosisRequestReader</name>
    <message>
        <source>TOLERANCE is %1: to diagnose a map it must be at least 1 metre.</source>
        <translation>قيمة TOLERANCE هي %1: لتشخيص خريطة يجب ألا تقل عن متر واحد.</translation>
    </message>
    <message>
        <source>MAXIMUM_SHIFT is %1 and TOLERANCE %2: to tell a shift from chance, MAXIMUM_SHIFT must be at least 4 times TOLERANCE.</source>
        <translation>قيمة MAXIMUM_SHIFT هي %1 وقيمة TOLERANCE هي %2: لتمييز إزاحة من المصادفة يجب ألا تقل MAXIMUM_SHIFT عن 4 أمثال TOLERANCE.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; is given as REFERENCE_POINTS, but not which records its points belong to: give the field that holds the record&apos;s id as REFERENCE_RECORD.</source>
        <translation>أُعطيت الطبقة «%1» للمعامل REFERENCE_POINTS، ولم يُذكر إلى أي السجلات تنتمي نقاطها: أعطِ الحقل الذي يحوي معرّف السجل للمعامل REFERENCE_RECORD.</translation>
    </message>
    <message>
        <source>CAUSES has &quot;%1&quot;: give any of %2, separated by semicolons.</source>
        <translation>في المعامل CAUSES القيمة «%1»: أعطِ ما تشاء من %2، تفصل بينها الفاصلة المنقوطة اللاتينية (;).</translation>
    </message>
    <message>
        <source>OLD_CRS has &quot;%1&quot;: give EPSG codes of coordinate reference systems, such as 4284, separated by semicolons.</source>
        <translation>في المعامل OLD_CRS القيمة «%1»: أعطِ رموز EPSG لأنظمة إحداثيات مرجعية، مثل 4284، تفصل بينها الفاصلة المنقوطة اللاتينية (;).</translation>
    </message>
</context>
<context>
    <name>DiscrepancyFile</name>
    <message>
        <source>Discrepancy layers</source>
        <translation>طبقات الاختلاف</translation>
    </message>
    <message>
        <source>The discrepancy layers could not be written to %1 (%2): make room on the disk, or save the project in another folder.</source>
        <translation>تعذّرت كتابة طبقات الاختلاف في %1، والسبب: %2. أفرغ مساحة على القرص، أو احفظ المشروع في مجلد آخر.</translation>
    </message>
    <message>
        <source>A feature of the discrepancy layers could not be written to %1 (%2): make room on the disk, or save the project in another folder.</source>
        <translation>تعذّرت كتابة إحدى ميزات طبقات الاختلاف في %1، والسبب: %2. أفرغ مساحة على القرص، أو احفظ المشروع في مجلد آخر.</translation>
    </message>
    <message>
        <source>The discrepancy layers in %1 are incomplete: make room on the disk, or save the project in another folder.</source>
        <translation>طبقات الاختلاف في %1 غير مكتملة: أفرغ مساحة على القرص، أو احفظ المشروع في مجلد آخر.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyLook</name>
    <message>
        <source>Layers made: %1</source>
        <translation>تاريخ إنشاء الطبقات: %1</translation>
    </message>
    <message>
        <source>Digest of the score: %1</source>
        <translation>بصمة التقييم: %1</translation>
    </message>
</context>
<context>
    <name>DiscrepancyMemory</name>
    <message>
        <source>A temporary layer could not be made: use smaller layers, or filter them.</source>
        <translation>تعذّر إنشاء طبقة مؤقتة: استخدم طبقات أصغر، أو صفّها.</translation>
    </message>
    <message>
        <source>A temporary layer could not be filled: use smaller layers, or filter them.</source>
        <translation>تعذّر ملء طبقة مؤقتة: استخدم طبقات أصغر، أو صفّها.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyRun</name>
    <message>
        <source>There are no discrepancy layers to add: no record is judged, no find is unmapped and no accident lies outside the map. Without searched ground nothing can be judged.</source>
        <translation>لا توجد طبقات اختلاف تُضاف: لم يُبتّ في أي سجل، ولا يوجد مكتشَف غير وارد في الخريطة، ولم يقع أي حادث خارج الخريطة. ومن دون أرض مبحوث فيها لا يمكن البتّ في شيء.</translation>
    </message>
    <message>
        <source>The discrepancy layers are temporary and are gone when QGIS is closed, because the project has no file: save the project, then add them again.</source>
        <translation>طبقات الاختلاف مؤقتة وتزول عند إغلاق QGIS، لأن المشروع ليس له ملف: احفظ المشروع، ثم أضفها مرة أخرى.</translation>
    </message>
    <message>
        <source>The discrepancy layers are temporary and are gone when QGIS is closed, because nothing can be written beside the project: save it in another folder, then add them again.</source>
        <translation>طبقات الاختلاف مؤقتة وتزول عند إغلاق QGIS، لأنه لا يمكن كتابة شيء بجانب المشروع: احفظه في مجلد آخر، ثم أضفها مرة أخرى.</translation>
    </message>
    <message>
        <source>There are no discrepancy layers to add. %1</source>
        <translation>لا توجد طبقات اختلاف تُضاف. %1</translation>
    </message>
</context>
<context>
    <name>DiscrepancyWords</name>
    <message>
        <source>tolerance changed after the first score</source>
        <translation>غُيّرت مسافة السماح بعد التقييم الأول</translation>
    </message>
    <message>
        <source>map moved by hand</source>
        <translation>حُرّكت الخريطة يدويًا</translation>
    </message>
    <message>
        <source>datum unknown</source>
        <translation>المرجع الجيوديسي مجهول</translation>
    </message>
    <message>
        <source>Discrepancies of %1 (%2)</source>
        <translation>اختلافات %1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Accidents in ground reported searched</source>
        <translation>الحوادث في أرض أُبلغ عن البحث فيها</translation>
    </message>
    <message>
        <source>Finds in ground reported searched</source>
        <translation>المكتشفات في أرض أُبلغ عن البحث فيها</translation>
    </message>
    <message>
        <source>Accidents outside the map</source>
        <translation>الحوادث خارج الخريطة</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>المكتشفات: %1</translation>
    </message>
    <message>
        <source>Offsets of finds from the map</source>
        <translation>انحرافات المكتشفات عن الخريطة</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>alarm: happened in ground that had been reported searched before</source>
        <translation>إنذار: وقع في أرض سبق الإبلاغ عن البحث فيها</translation>
    </message>
    <message>
        <source>alarm: found in ground that had been reported searched before</source>
        <translation>إنذار: عُثر عليه في أرض سبق الإبلاغ عن البحث فيها</translation>
    </message>
    <message>
        <source>happened farther than %1 from every record</source>
        <translation>وقع على بُعد يزيد على %1 من كل السجلات</translation>
    </message>
    <message>
        <source>from the nearest mapped point to the find, for finds outside the records and up to %1 off</source>
        <translation>من أقرب نقطة واردة في الخريطة إلى المكتشَف، للمكتشفات الواقعة خارج السجلات على بُعد لا يزيد على %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Map: %1. Tolerance T: %2. Layers made: %3.</source>
        <translation>الخريطة: %1. مسافة السماح T: %2. تاريخ إنشاء الطبقات: %3.</translation>
    </message>
    <message>
        <source>The layer is a copy: the layers that were scored are not changed by it, nor it by them. It is no reason to release land.</source>
        <translation>هذه الطبقة نسخة: لا تغيّر الطبقات التي قُيّمت ولا تتغيّر بها. وهي ليست سببًا لتحرير الأراضي.</translation>
    </message>
    <message>
        <source>Digest of the score: %1</source>
        <translation>بصمة التقييم: %1</translation>
    </message>
    <message>
        <source>(of an earlier score)</source>
        <translation>(من تقييم سابق)</translation>
    </message>
    <message>
        <source>No layer for: %1. The score has none of them.</source>
        <translation>لا طبقة لما يلي: %1. فليس في التقييم شيء منه.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>نسبة المبحوث فيه</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%‏</translation>
    </message>
    <message>
        <source>Finds inside</source>
        <translation>المكتشفات في الداخل</translation>
    </message>
    <message>
        <source>Finds near</source>
        <translation>المكتشفات بالقرب</translation>
    </message>
    <message>
        <source>Date of the map</source>
        <translation>تاريخ الخريطة</translation>
    </message>
    <message>
        <source>Distance from the map</source>
        <translation>البُعد عن الخريطة</translation>
    </message>
    <message>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>التجمّع</translation>
    </message>
    <message>
        <source>Group of the nearest record</source>
        <translation>مجموعة أقرب سجل</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>تاريخ الاكتشاف</translation>
    </message>
    <message>
        <source>Feature of the layer of accidents</source>
        <translation>الميزة في طبقة الحوادث</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تاريخ الحادث</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Azimuth from the map to the find</source>
        <translation>السمت من الخريطة إلى المكتشَف</translation>
    </message>
    <message>
        <source>T = %1</source>
        <comment>tolerance</comment>
        <translation>T = %1</translation>
    </message>
    <message>
        <source>Not made, because %1: %2.</source>
        <translation>لم تُنشأ الطبقات التالية: %2، والسبب: %1.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyWriter</name>
    <message>
        <source>Layer &quot;%1&quot; was changed after it was scored: score it again, then add the layers.</source>
        <translation>غُيّرت الطبقة «%1» بعد تقييمها: أعد تقييمها، ثم أضف الطبقات.</translation>
    </message>
</context>
<context>
    <name>EvidenceParameters</name>
    <message>
        <source>Record id</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>Names the record in every output.</source>
        <translation>يُسمّى به السجل في كل المُخرَجات.</translation>
    </message>
    <message>
        <source>Group (sheet, unit, batch)</source>
        <translation>المجموعة (لوحة الخريطة أو الوحدة أو الدفعة)</translation>
    </message>
    <message>
        <source>Every number is also given for each value.</source>
        <translation>يُعطى كل رقم أيضًا لكل قيمة من قيم هذا الحقل.</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>تاريخ السجل</translation>
    </message>
    <message>
        <source>What the record can have known: mines laid later are not held against it.</source>
        <translation>ما كان يمكن للسجل أن يعرفه: الألغام المزروعة بعده لا تُحتسب عليه.</translation>
    </message>
    <message>
        <source>Further records: lines</source>
        <translation>سجلات إضافية: خطوط</translation>
    </message>
    <message>
        <source>Rows or strips of the same map, with the same fields.</source>
        <translation>صفوف ألغام أو شرائط من الخريطة نفسها، بالحقول نفسها.</translation>
    </message>
    <message>
        <source>Further records: points</source>
        <translation>سجلات إضافية: نقاط</translation>
    </message>
    <message>
        <source>Single mines of the same map, with the same fields.</source>
        <translation>ألغام منفردة من الخريطة نفسها، بالحقول نفسها.</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>المكتشفات</translation>
    </message>
    <message>
        <source>Mines and ERW found, where they lay.</source>
        <translation>الألغام ومخلفات الحرب القابلة للانفجار التي عُثر عليها، في المواضع التي كانت فيها.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Items at the place; empty means 1, 0 or less is left out.</source>
        <translation>عدد القطع في الموضع؛ الفارغ يعني 1، وما كانت كميته 0 أو أقل يُستبعد.</translation>
    </message>
    <message>
        <source>Laid not before</source>
        <translation>لم يُزرع قبل</translation>
    </message>
    <message>
        <source>The earliest date on which the mine can have been laid, such as the end of its lot month.</source>
        <translation>أبكر تاريخ يمكن أن يكون اللغم قد زُرع فيه، كنهاية الشهر الذي صُنعت فيه دفعته.</translation>
    </message>
    <message>
        <source>Clearance task of the find</source>
        <translation>مهمة التطهير التي جاء منها المكتشَف</translation>
    </message>
    <message>
        <source>Finds of one task are not independent.</source>
        <translation>مكتشفات المهمة الواحدة ليست مستقلة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Searched ground</source>
        <translation>الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>Ground cleared or technically surveyed. Without it no accuracy can be given.</source>
        <translation>الأرض التي طُهّرت أو مُسحت مسحًا تقنيًا. ومن دونها لا يمكن ذكر أي دقة.</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>نوع البحث</translation>
    </message>
    <message>
        <source>Clearance, technical survey, cancellation …</source>
        <translation>تطهير، مسح تقني، إلغاء…</translation>
    </message>
    <message>
        <source>Kinds that count as searched</source>
        <translation>الأنواع التي تُعدّ بحثًا</translation>
    </message>
    <message>
        <source>Values of the kind of search, separated by semicolons. Empty: all count.</source>
        <translation>قيم نوع البحث، تفصل بينها الفاصلة المنقوطة اللاتينية (;). فارغ: تُعدّ كلها بحثًا.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Limits everything to these polygons.</source>
        <translation>تقصر كل شيء على هذه المضلعات.</translation>
    </message>
    <message>
        <source>Tolerance in metres</source>
        <translation>مسافة السماح بالأمتار</translation>
    </message>
    <message>
        <source>A find within this distance of a record is on the map. Choose it before you look at the results.</source>
        <translation>المكتشَف الواقع ضمن هذه المسافة من سجل يُعدّ على الخريطة. اخترها قبل أن تنظر إلى النتائج.</translation>
    </message>
    <message>
        <source>Cluster distance in metres</source>
        <translation>مسافة التجمّع بالأمتار</translation>
    </message>
    <message>
        <source>What lies so near to each other counts as one cluster: finds without a task, and in a diagnosis rows and mines.</source>
        <translation>ما تفصل بينه هذه المسافة أو أقل يُعدّ تجمّعًا واحدًا: المكتشفات التي بلا مهمة، وفي التشخيص صفوف الألغام والألغام أيضًا.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Of everything random; recorded in the outputs.</source>
        <translation>بذرة كل ما هو عشوائي؛ وتُسجَّل في المُخرَجات.</translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation>النقاط المرجعية</translation>
    </message>
    <message>
        <source>Points that records were measured from, as the map shows them. Mistakes of bearings and distances can be tested with them only.</source>
        <translation>النقاط التي قيست منها السجلات، كما تُظهرها الخريطة. ولا يمكن اختبار أخطاء الاتجاهات والمسافات إلا بها.</translation>
    </message>
    <message>
        <source>Record of the reference point</source>
        <translation>سجل النقطة المرجعية</translation>
    </message>
    <message>
        <source>Holds the id of the record measured from the point. A second point of the same record is the other end of its baseline.</source>
        <translation>يحوي معرّف السجل الذي قيس من النقطة. والنقطة الثانية للسجل نفسه هي الطرف الآخر لخط الأساس.</translation>
    </message>
    <message>
        <source>Record that the search belongs to</source>
        <translation>سجل حقل الألغام الذي يتبعه البحث</translation>
    </message>
    <message>
        <source>Holds the id of the minefield record that the ground was searched for, as databases link them. It shows which records were cut, and by how much.</source>
        <translation>يحوي معرّف سجل حقل الألغام الذي جرى البحث في الأرض من أجله، كما تربطهما قواعد البيانات. وهو يُظهر أي السجلات اقتُطع منها، وكم اقتُطع.</translation>
    </message>
    <message>
        <source>Assume although the data speak against it</source>
        <translation>افتراض ما تخالفه البيانات</translation>
    </message>
    <message>
        <source>Codes of broken assumptions, separated by semicolons, such as finds_twice. Their numbers are then given, and every output says first what was assumed against the evidence.</source>
        <translation>رموز الافتراضات غير الصحيحة، تفصل بينها الفاصلة المنقوطة اللاتينية (;)، مثل finds_twice. عندئذٍ تُعطى أرقامها، ويذكر كل مُخرَج أولًا ما افتُرض خلافًا للأدلة.</translation>
    </message>
    <message>
        <source>Accuracy of the find&apos;s position</source>
        <translation>دقة موضع المكتشَف</translation>
    </message>
    <message>
        <source>In metres, as a number or a text such as 5 meter. The tolerance should be at least twice as large.</source>
        <translation>بالأمتار، عددًا أو نصًا مثل 5 meter. وينبغي ألا تقل مسافة السماح عن ضعف هذه القيمة.</translation>
    </message>
    <message>
        <source>Accuracy of the record&apos;s position</source>
        <translation>دقة موضع سجل حقل الألغام</translation>
    </message>
</context>
<context>
    <name>EvidenceReader</name>
    <message>
        <source>Layer &quot;%1&quot; has no features: choose a map with records, or widen its selection or filter.</source>
        <translation>لا ميزات في الطبقة «%1»: اختر خريطة فيها سجلات، أو وسّع التحديد أو التصفية.</translation>
    </message>
    <message>
        <source>No feature of layer &quot;%1&quot; has a usable geometry: choose another map layer.</source>
        <translation>ليس لأي ميزة في الطبقة «%1» شكل هندسي صالح للاستخدام: اختر طبقة خريطة أخرى.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no usable find: choose a layer of found mines with points and quantities above 0.</source>
        <translation>ليس في الطبقة «%1» أي مكتشَف صالح للاستخدام: اختر طبقة للألغام المكتشفة فيها نقاط وكميات أكبر من 0.</translation>
    </message>
    <message>
        <source>No feature of layer &quot;%1&quot; counts as searched: check SEARCH_COUNTS against the values of field &quot;%2&quot;.</source>
        <translation>لا تُعدّ أي ميزة في الطبقة «%1» مبحوثًا فيها: قارن قيمة المعامل SEARCH_COUNTS بقيم الحقل «%2».</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no features: choose the layer of searched ground, or leave it out.</source>
        <translation>لا ميزات في الطبقة «%1»: اختر طبقة الأرض المبحوث فيها، أو لا تُعطِ طبقة.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no usable polygon: choose another area, or leave it out.</source>
        <translation>ليس في الطبقة «%1» مضلع صالح للاستخدام: اختر منطقة أخرى، أو لا تُعطِ منطقة.</translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has &quot;%3&quot; in the field &quot;%4&quot; given as QUANTITY: it must be a whole number.</source>
        <translation>في الميزة %1 من الطبقة «%2» القيمة «%3» في الحقل «%4» المعطى للمعامل QUANTITY: يجب أن تكون عددًا صحيحًا.</translation>
    </message>
</context>
<context>
    <name>EvidenceRequestReader</name>
    <message>
        <source>polygons, lines or points</source>
        <translation>مضلعات أو خطوط أو نقاط</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>TOLERANCES has &quot;%1&quot;: give numbers of metres from 0 to %2, separated by semicolons.</source>
        <translation>في المعامل TOLERANCES القيمة «%1»: أعطِ أعدادًا بالأمتار من 0 إلى %2، تفصل بينها الفاصلة المنقوطة اللاتينية (;).</translation>
    </message>
    <message>
        <source>SEARCH_COUNTS is given without SEARCH_KIND: name the field that holds the kind of search, or leave SEARCH_COUNTS empty.</source>
        <translation>أُعطي المعامل SEARCH_COUNTS من دون SEARCH_KIND: سمِّ الحقل الذي يحوي نوع البحث، أو اترك المعامل SEARCH_COUNTS فارغًا.</translation>
    </message>
    <message>
        <source>ASSUME has &quot;%1&quot;, which is no assumption: give some of %2, separated by semicolons, or leave it empty.</source>
        <translation>في المعامل ASSUME القيمة «%1»، وهي ليست افتراضًا: أعطِ بعضًا مما يلي: %2، تفصل بينها الفاصلة المنقوطة اللاتينية (;)، أو اترك المعامل ASSUME فارغًا.</translation>
    </message>
</context>
<context>
    <name>ExplanationTable</name>
    <message>
        <source>Layer &quot;%1&quot; given as EXPLANATIONS has no field &quot;%2&quot;: choose the table of explanations that the diagnosis of this map made.</source>
        <translation>ليس في الطبقة «%1» المعطاة للمعامل EXPLANATIONS حقل «%2»: اختر جدول التفسيرات الذي أنتجه تشخيص هذه الخريطة.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as EXPLANATIONS has no rows: choose the table of explanations that the diagnosis of this map made.</source>
        <translation>ليس في الطبقة «%1» المعطاة للمعامل EXPLANATIONS صفوف: اختر جدول التفسيرات الذي أنتجه تشخيص هذه الخريطة.</translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; given as EXPLANATIONS has no whole number as mm_rank, or neither &quot;all&quot; nor &quot;group&quot; as mm_scope: give the table as the diagnosis made it.</source>
        <translation>في الميزة %1 من الطبقة «%2» المعطاة للمعامل EXPLANATIONS قيمة mm_rank ليست عددًا صحيحًا، أو قيمة mm_scope ليست &quot;all&quot; ولا &quot;group&quot;: أعطِ الجدول كما أنتجه التشخيص.</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>the group &quot;%1&quot;</source>
        <translation>المجموعة «%1»</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>السجلات التي بلا مجموعة</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as EXPLANATIONS has no row for %2, to which %3 records of layer &quot;%4&quot; belong: diagnose this map with the same GROUP_BY, or correct it without GROUP_BY.</source>
        <translation>ليس في الطبقة «%1» المعطاة للمعامل EXPLANATIONS صف يخص %2 (عدد السجلات المعنية في الطبقة «%4»: %3): شخّص هذه الخريطة بقيمة GROUP_BY نفسها، أو صحّحها من دون GROUP_BY.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as EXPLANATIONS has no row of rank %2 for %3, the last is %4: give another RANK.</source>
        <translation>ليس في الطبقة «%1» المعطاة للمعامل EXPLANATIONS صف رتبته %2 يخص %3، وآخر رتبة هي %4: أعطِ قيمة أخرى للمعامل RANK.</translation>
    </message>
    <message>
        <source>mm_params of rank %1 for %2 in layer &quot;%3&quot; cannot be used, so nothing was corrected: %4</source>
        <translation>لا يمكن استخدام قيمة mm_params في الرتبة %1 التي تخص %2 في الطبقة «%3»، ولذلك لم يُصحَّح شيء: %4</translation>
    </message>
    <message>
        <source>Rank %1 for %2 in layer &quot;%3&quot; has &quot;%4&quot; as mm_cause but a recipe for &quot;%5&quot; as mm_params: give the table as the diagnosis made it.</source>
        <translation>في الرتبة %1 التي تخص %2 في الطبقة «%3» قيمة mm_cause هي «%4»، أما mm_params ففيها وصفة للسبب «%5»: أعطِ الجدول كما أنتجه التشخيص.</translation>
    </message>
</context>
<context>
    <name>FeatureLoop</name>
    <message>
        <source>Layer &quot;%1&quot; cannot be read: check its data source.</source>
        <translation>لا يمكن قراءة الطبقة «%1»: تحقق من مصدر بياناتها.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; could be read only in part (%2): check its data source, and run again.</source>
        <translation>لم تُقرأ الطبقة «%1» إلا جزئيًا، والسبب: %2. تحقق من مصدر بياناتها، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; gave %2 features, and %3 when it was asked again: let no other program write to it, and run again.</source>
        <translation>أعطت الطبقة «%1» في القراءة الأولى ميزات عددها %2، وحين أُعيدت قراءتها ميزات عددها %3: لا تدع برنامجًا آخر يكتب فيها، ثم أعد التشغيل.</translation>
    </message>
</context>
<context>
    <name>FilePlacement</name>
    <message>
        <source>The output &quot;%1&quot; cannot be written to %2: choose another place, or ask for the right to write there.</source>
        <translation>لا يمكن كتابة المُخرَج «%1» في %2: اختر مكانًا آخر، أو اطلب إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be put in place at %2 (%3): close the programs that use this file, or choose another name.</source>
        <translation>تعذّر وضع المُخرَج «%1» في مكانه %2، والسبب: %3. أغلق البرامج التي تستخدم هذا الملف، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>These files could not be moved back: %1.</source>
        <translation>تعذّرت إعادة هذه الملفات إلى مكانها: %1.</translation>
    </message>
</context>
<context>
    <name>InputProjection</name>
    <message>
        <source>No find of layer &quot;%1&quot; lies within 100 km of any record of layer &quot;%2&quot;: are X and Y swapped, or is a CRS wrong?</source>
        <translation>لا يقع أي مكتشَف من الطبقة «%1» ضمن 100&#xa0;كم من أي سجل في الطبقة «%2»: هل الإحداثيان X وY متبادلان، أم أن أحد أنظمة الإحداثيات المرجعية غير صحيح؟</translation>
    </message>
    <message>
        <source>Nothing of layer &quot;%1&quot; given as %2 lies within 100 km of anything of layer &quot;%3&quot;: are X and Y swapped, or is a CRS wrong?</source>
        <translation>لا يقع شيء من الطبقة «%1» المعطاة للمعامل %2 ضمن 100 كم من أي شيء في الطبقة «%3»: هل الإحداثيان X وY متبادلان، أم أن أحد أنظمة الإحداثيات المرجعية غير صحيح؟</translation>
    </message>
</context>
<context>
    <name>LayerCoordinateOperation</name>
    <message>
        <source>Layer &quot;%1&quot; has no coordinate reference system: assign the one its coordinates were made in (Layer properties, Source).</source>
        <translation>ليس للطبقة «%1» نظام إحداثيات مرجعي: عيّن لها النظام الذي وُضعت به إحداثياتها (خصائص الطبقة، «مصدر»).</translation>
    </message>
    <message>
        <source>There is no coordinate operation from the system of layer &quot;%1&quot; (%2) to WGS 84: assign another coordinate reference system to the layer.</source>
        <translation>لا توجد عملية تحويل إحداثيات من نظام الطبقة «%1» وهو (%2) إلى WGS 84: عيّن للطبقة نظام إحداثيات مرجعيًا آخر.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; (%2) reaches outside the area for which the coordinate operation &quot;%3&quot; was made: choose another operation in the project&apos;s transformations, or assign the coordinate reference system its coordinates were made in.</source>
        <translation>الطبقة «%1» ونظامها (%2) تمتد خارج المنطقة التي وُضعت لها عملية تحويل الإحداثيات «%3»: اختر عملية أخرى في تحويلات المشروع، أو عيّن للطبقة نظام الإحداثيات المرجعي الذي وُضعت به إحداثياتها.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; reaches outside the area of use of its coordinate reference system (%2): assign the one its coordinates were made in.</source>
        <translation>تمتد الطبقة «%1» خارج نطاق استخدام نظام إحداثياتها المرجعي (%2): عيّن لها النظام الذي وُضعت به إحداثياتها.</translation>
    </message>
    <message>
        <source>; the parameters agree with %1, ask who made the layer</source>
        <translation>؛ المعاملات تطابق %1، فاسأل من أنشأ الطبقة</translation>
    </message>
    <message>
        <source>The datum of layer &quot;%1&quot; is unknown to QGIS (system %2; operation &quot;%3&quot;)%4: assign the coordinate reference system its coordinates were made in (Layer properties, Source; outside QGIS the algorithm native:assignprojection), or choose an operation of known accuracy in the project&apos;s transformations.</source>
        <translation>المرجع الجيوديسي (datum) للطبقة «%1» مجهول لدى QGIS (النظام: %2؛ عملية التحويل: %3)%4: عيّن لها نظام الإحداثيات المرجعي الذي وُضعت به إحداثياتها (خصائص الطبقة، «مصدر»؛ أو الخوارزمية native:assignprojection خارج QGIS)، أو اختر عملية معلومة الدقة في تحويلات المشروع.</translation>
    </message>
    <message>
        <source>a geocentric system, whose X, Y and Z are metres from the centre of the Earth</source>
        <translation>نظام متمركز على الأرض (geocentric)، قيم X وY وZ فيه أمتار من مركز الأرض</translation>
    </message>
    <message>
        <source>a local system without a place on the Earth</source>
        <translation>نظام محلي لا موضع له على الأرض</translation>
    </message>
    <message>
        <source>a system of heights or times alone</source>
        <translation>نظام للارتفاعات أو الأزمنة وحدها</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has the coordinate reference system %2, %3: assign the geographic or projected one its coordinates were made in (Layer properties, Source; outside QGIS the algorithm native:assignprojection), or georeference it first.</source>
        <translation>نظام الإحداثيات المرجعي للطبقة «%1» هو %2، وهو %3: عيّن لها النظام الجغرافي أو المُسقَط الذي وُضعت به إحداثياتها (خصائص الطبقة، «مصدر»؛ أو الخوارزمية native:assignprojection خارج QGIS)، أو أجرِ لها إرجاعًا جغرافيًا أولًا.</translation>
    </message>
    <message>
        <source>EPSG gives no accuracy for the operation &quot;%3&quot; from the coordinate reference system of layer &quot;%1&quot; (%2) to WGS 84, so that positions may be wrong by hundreds of metres: choose an operation of known accuracy in the project&apos;s transformations, or let ALLOW_UNKNOWN_DATUM take it as it is.</source>
        <translation>لا تعطي EPSG دقةً لعملية التحويل «%3» من نظام الإحداثيات المرجعي للطبقة «%1» وهو (%2) إلى WGS 84، ولذلك قد تنحرف المواضع بمئات الأمتار: اختر عملية معلومة الدقة في تحويلات المشروع، أو اسمح بالمعامل ALLOW_UNKNOWN_DATUM باستخدام الطبقة كما هي.</translation>
    </message>
</context>
<context>
    <name>LayerReader</name>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; is a geometry collection: split it into layers of one geometry type.</source>
        <translation>الميزة %1 من الطبقة «%2» مجموعة أشكال هندسية: قسّمها إلى طبقات كلٌّ منها من نوع هندسي واحد.</translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has an invalid geometry (%3): mend it, or let INVALID_GEOMETRY be &quot;repair&quot;.</source>
        <translation>الشكل الهندسي للميزة %1 من الطبقة «%2» غير صالح، والسبب: %3. أصلحه، أو اجعل قيمة INVALID_GEOMETRY هي «repair».</translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has a geometry that cannot be used (%3): mend or remove it.</source>
        <translation>لا يمكن استخدام الشكل الهندسي للميزة %1 من الطبقة «%2»، والسبب: %3. أصلحه أو احذفه.</translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; is a %3 in a layer of another geometry type: split the layer into layers of one geometry type.</source>
        <translation>الميزة %1 من الطبقة «%2» نوعها الهندسي (%3) يخالف نوع الطبقة: قسّم الطبقة إلى طبقات كلٌّ منها من نوع هندسي واحد.</translation>
    </message>
    <message>
        <source>The coordinates of layer &quot;%1&quot; look like degrees, but its coordinate reference system (%2) is not in degrees: assign EPSG:4326, or the geographic one its coordinates were made in (Layer properties, Source; outside QGIS the algorithm native:assignprojection). If they are metres of a small local grid, ALLOW_UNKNOWN_DATUM takes them as they are.</source>
        <translation>تبدو إحداثيات الطبقة «%1» بالدرجات، لكن نظام إحداثياتها المرجعي (%2) ليس بالدرجات: عيّن لها EPSG:4326، أو النظام الجغرافي الذي وُضعت به إحداثياتها (خصائص الطبقة، «مصدر»؛ أو الخوارزمية native:assignprojection خارج QGIS). وإن كانت أمتارًا من شبكة محلية صغيرة، فالمعامل ALLOW_UNKNOWN_DATUM يتيح استخدامها كما هي.</translation>
    </message>
</context>
<context>
    <name>MapCorrector</name>
    <message>
        <source>No point of layer &quot;%1&quot; belongs to a record of layer &quot;%2&quot;: the field &quot;%3&quot; given as REFERENCE_RECORD must hold values of the field given as RECORD_ID.</source>
        <translation>لا تنتمي أي نقطة من الطبقة «%1» إلى سجل في الطبقة «%2»: يجب أن يحوي الحقل «%3» المعطى للمعامل REFERENCE_RECORD قيمًا من الحقل المعطى للمعامل RECORD_ID.</translation>
    </message>
    <message>
        <source>%1 cannot be carried out: %2.</source>
        <translation>%1 لا يمكن تنفيذه: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be applied to any of the %2 records of layer &quot;%3&quot;: the mistake cannot have been made in their coordinates, or what it needs of each record is missing; choose another RANK.</source>
        <translation>%1 لا يمكن تطبيقه على أي من سجلات الطبقة «%3» وعددها %2: لا يمكن أن يكون الخطأ قد وقع في إحداثياتها، أو ينقص ما يحتاج إليه من كل سجل؛ اختر قيمة أخرى للمعامل RANK.</translation>
    </message>
    <message>
        <source>There is nothing to correct in layer &quot;%1&quot;: for no group is the explanation of rank %2 in layer &quot;%3&quot; a supported one that moves it; to apply another one, give the records of one group alone as MAP.</source>
        <translation>لا شيء يُصحَّح في الطبقة «%1»: ليس لأي مجموعة في الطبقة «%3» تفسير في الرتبة %2 مؤيَّد وينقلها؛ ولتطبيق تفسير آخر أعطِ سجلات مجموعة واحدة وحدها للمعامل MAP.</translation>
    </message>
    <message>
        <source>There is nothing to correct in layer &quot;%1&quot;: rank %2 in layer &quot;%3&quot; is &quot;none&quot;, no displacement; give the RANK of an explanation that moves the map.</source>
        <translation>لا شيء يُصحَّح في الطبقة «%1»: الرتبة %2 في الطبقة «%3» هي &quot;none&quot;، أي لا انزياح؛ أعطِ للمعامل RANK رتبة تفسير ينقل الخريطة.</translation>
    </message>
    <message>
        <source>No feature of layer &quot;%1&quot; that an explanation belongs to has a usable geometry: choose another map layer.</source>
        <translation>ليس لأي ميزة في الطبقة «%1» يخصها تفسير شكل هندسي صالح للاستخدام: اختر طبقة خريطة أخرى.</translation>
    </message>
</context>
<context>
    <name>MapVerticesReader</name>
    <message>
        <source>Layer &quot;%1&quot; has no features: choose a map with records, or widen its selection or filter.</source>
        <translation>لا ميزات في الطبقة «%1»: اختر خريطة فيها سجلات، أو وسّع التحديد أو التصفية.</translation>
    </message>
    <message>
        <source>No feature of layer &quot;%1&quot; has a usable geometry: choose another map layer, or assign the CRS its coordinates were made in.</source>
        <translation>ليس لأي ميزة في الطبقة «%1» شكل هندسي صالح للاستخدام: اختر طبقة خريطة أخرى، أو عيّن لها نظام الإحداثيات المرجعي الذي وُضعت به إحداثياتها.</translation>
    </message>
</context>
<context>
    <name>MatchMinesAlgorithm</name>
    <message>
        <source>Match recorded mines with finds</source>
        <translation>مطابقة الألغام المسجَّلة بالمكتشفات</translation>
    </message>
    <message>
        <source>minefield,mine action,clearance,position,accuracy,pairs,bias,RMSE,NSSDA,CE90,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,تطهير,موضع,دقة,أزواج,انحياز,RMSE,NSSDA,CE90,IMSMA</translation>
    </message>
    <message>
        <source>Pairs recorded mine positions with finds, one to one, and measures the position error of the map.</source>
        <translation>تقرن مواضع الألغام المسجَّلة بالمكتشفات، واحدًا بواحد، وتقيس خطأ الموضع في الخريطة.</translation>
    </message>
    <message>
        <source>Pairs recorded mines, one point each, with mines found, one to one: of all pairs nearer than the gate those that lie nearest on the whole. Displacements of the pairs, map minus finds, give the systematic displacement, its error and the usual measures of position accuracy.

The gate is the distance at which a find is as likely one of the background as the mine&apos;s own. Where finds are so dense that there is none, individual matching is meaningless and nothing is matched. Where recorded mines stand closer to each other than twice the gate, pairs cannot show by how much the map is displaced.

Rows of the map, if the field is given, have their azimuth compared with that of their finds: rows all turned alike point to a declination. Types recorded and found, if both fields are given, make a confusion matrix. A map displaced as a whole by more than 100 m has no gate: diagnose and correct it first.

A recorded mine without a find may still be in the ground. The input layers are never changed.</source>
        <translation>تقرن الألغام المسجَّلة، ولكل لغم نقطة واحدة، بالألغام المكتشفة، واحدًا بواحد: من كل الأزواج التي هي أقرب من مسافة المطابقة تؤخذ الأزواج الأقرب في مجملها. وانزياحات الأزواج، أي الخريطة ناقص المكتشفات، تعطي الانزياح المنهجي وخطأه والمقاييس المعتادة لدقة الموضع.

مسافة المطابقة هي المسافة التي يتساوى عندها احتمال أن يكون المكتشَف من مكتشفات الخلفية واحتمال أن يكون مكتشَف اللغم نفسه. وحيث تكون المكتشفات من الكثافة بحيث لا توجد هذه المسافة، تكون المطابقة الفردية بلا معنى ولا يُطابَق شيء. وحيث تكون الألغام المسجَّلة أقرب بعضها إلى بعض من ضعف مسافة المطابقة، لا يمكن أن تُظهر الأزواج مقدار انزياح الخريطة.

وإذا أُعطي حقل الصفوف قورن سمت صفوف الخريطة بسمت مكتشفاتها: والصفوف المُدارة كلها بالقدر نفسه تدل على انحراف مغناطيسي. وإذا أُعطي حقلا النوع المسجَّل والنوع المكتشَف معًا نتجت منهما مصفوفة التباس. والخريطة المُزاحة كلها بأكثر من 100 م ليست لها مسافة مطابقة: شخّصها وصحّحها أولًا.

واللغم المسجَّل الذي بلا مكتشَف قد يكون ما زال في الأرض. ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
    <message>
        <source>Recorded mines</source>
        <translation>الألغام المسجَّلة</translation>
    </message>
    <message>
        <source>The map under test: one point a recorded mine; each point of a multipoint is one.</source>
        <translation>الخريطة قيد الاختبار: لكل لغم مسجَّل نقطة واحدة؛ وكل نقطة من ميزة متعددة النقاط تُعدّ لغمًا.</translation>
    </message>
    <message>
        <source>Row or strip</source>
        <translation>صف الألغام أو الشريط</translation>
    </message>
    <message>
        <source>Rows with 5 pairs and more have their azimuth compared with that of their finds. Names of rows count within a record and group; where every mine has an id of its own, within a group.</source>
        <translation>الصفوف التي فيها 5 أزواج أو أكثر يُقارَن سمتها بسمت مكتشفاتها. وتُعتبر أسماء الصفوف ضمن السجل والمجموعة؛ وحيث يكون لكل لغم معرّف خاص به، تُعتبر ضمن المجموعة.</translation>
    </message>
    <message>
        <source>Type recorded</source>
        <translation>النوع المسجَّل</translation>
    </message>
    <message>
        <source>With the type found: do both agree? Types decide no pair.</source>
        <translation>مع النوع المكتشَف: هل يتفقان؟ ولا تحدد الأنواع أي زوج.</translation>
    </message>
    <message>
        <source>Find id</source>
        <translation>معرّف المكتشَف</translation>
    </message>
    <message>
        <source>Names the find in every output.</source>
        <translation>يُسمّى به المكتشَف في كل المُخرَجات.</translation>
    </message>
    <message>
        <source>Type found</source>
        <translation>النوع المكتشَف</translation>
    </message>
    <message>
        <source>With the type recorded: do both agree? Types decide no pair.</source>
        <translation>مع النوع المسجَّل: هل يتفقان؟ ولا تحدد الأنواع أي زوج.</translation>
    </message>
    <message>
        <source>Gate in metres</source>
        <translation>مسافة المطابقة بالأمتار</translation>
    </message>
    <message>
        <source>Pairs are nearer than this. 0: by likelihood.</source>
        <translation>الأزواج أقرب من هذه المسافة. القيمة 0: بحسب الأرجحية.</translation>
    </message>
    <message>
        <source>Position error for the gate, metres</source>
        <translation>خطأ الموضع لحساب مسافة المطابقة، بالأمتار</translation>
    </message>
    <message>
        <source>Standard deviation of recorded minus found, each axis. 0: estimated from distances to the nearest find.</source>
        <translation>الانحراف المعياري للموضع المسجَّل ناقص الموضع المكتشَف، على كل محور. القيمة 0: يُقدَّر من المسافات إلى أقرب مكتشَف.</translation>
    </message>
    <message>
        <source>Share of recorded mines found, for the gate</source>
        <translation>نسبة ما عُثر عليه من الألغام المسجَّلة، لحساب مسافة المطابقة</translation>
    </message>
    <message>
        <source>0: estimated likewise.</source>
        <translation>القيمة 0: تُقدَّر بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Reference points as mapped</source>
        <translation>النقاط المرجعية كما هي على الخريطة</translation>
    </message>
    <message>
        <source>Points of the map that were surveyed again.</source>
        <translation>نقاط من الخريطة أُعيد قياسها مساحيًا.</translation>
    </message>
    <message>
        <source>Reference points surveyed again</source>
        <translation>النقاط المرجعية بعد إعادة قياسها مساحيًا</translation>
    </message>
    <message>
        <source>The same points where they truly are.</source>
        <translation>النقاط نفسها في مواضعها الحقيقية.</translation>
    </message>
    <message>
        <source>Reference point id</source>
        <translation>معرّف النقطة المرجعية</translation>
    </message>
    <message>
        <source>The field of both layers that says which points belong together.</source>
        <translation>الحقل الموجود في الطبقتين الذي يبيّن أي النقاط يقابل بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Error of the finds&apos; survey, metres</source>
        <translation>خطأ القياس المساحي للمكتشفات بالأمتار</translation>
    </message>
    <message>
        <source>Standard deviation of the finds&apos; own positions, each axis. 0: unknown.</source>
        <translation>الانحراف المعياري لمواضع المكتشفات نفسها، على كل محور. القيمة 0: غير معروف.</translation>
    </message>
    <message>
        <source>Recorded mines and their finds</source>
        <translation>الألغام المسجَّلة ومكتشفاتها</translation>
    </message>
    <message>
        <source>Recorded mines without a find</source>
        <translation>الألغام المسجَّلة التي بلا مكتشَف</translation>
    </message>
    <message>
        <source>Finds without a recorded mine</source>
        <translation>المكتشفات التي بلا لغم مسجَّل</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>خطأ الموضع</translation>
    </message>
    <message>
        <source>Types recorded and found</source>
        <translation>الأنواع المسجَّلة والمكتشفة</translation>
    </message>
    <message>
        <source>Azimuths of rows</source>
        <translation>سموت الصفوف</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابَقات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Recorded mines stand too close</source>
        <translation>الألغام المسجَّلة أقرب بعضها إلى بعض مما ينبغي</translation>
    </message>
</context>
<context>
    <name>MatchminesOutputs</name>
    <message>
        <source>Recorded mines and their finds</source>
        <translation>الألغام المسجَّلة ومكتشفاتها</translation>
    </message>
    <message>
        <source>Recorded mines without a find</source>
        <translation>الألغام المسجَّلة التي بلا مكتشَف</translation>
    </message>
    <message>
        <source>Finds without a recorded mine</source>
        <translation>المكتشفات التي بلا لغم مسجَّل</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>خطأ الموضع</translation>
    </message>
    <message>
        <source>Types recorded and found</source>
        <translation>الأنواع المسجَّلة والمكتشفة</translation>
    </message>
    <message>
        <source>Azimuths of rows</source>
        <translation>سموت الصفوف</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابَقات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>MatchminesRequestReader</name>
    <message>
        <source>Layer &quot;%1&quot; is given as %2 alone: give both REFERENCE_A, the points as mapped, and REFERENCE_B, the same points surveyed again.</source>
        <translation>أُعطيت الطبقة «%1» للمعامل %2 وحده: أعطِ المعاملين معًا، REFERENCE_A للنقاط كما هي على الخريطة، وREFERENCE_B للنقاط نفسها بعد إعادة قياسها مساحيًا.</translation>
    </message>
    <message>
        <source>Layers are given as REFERENCE_A and REFERENCE_B, but not the field that says which points belong together: give it as REFERENCE_ID.</source>
        <translation>أُعطيت طبقتان للمعاملين REFERENCE_A وREFERENCE_B، ولم يُذكر الحقل الذي يبيّن أي النقاط يقابل بعضها بعضًا: أعطِه للمعامل REFERENCE_ID.</translation>
    </message>
</context>
<context>
    <name>MinefieldMapAccuracy</name>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>Tolerance: distance from the map, metres</source>
        <translation>مسافة السماح: البعد عن الخريطة بالأمتار</translation>
    </message>
    <message>
        <source>Share that lies that close</source>
        <translation>نسبة ما يقع ضمن هذا البعد</translation>
    </message>
    <message>
        <source>T = %1 m</source>
        <translation>T = %1&#xa0;م</translation>
    </message>
    <message>
        <source>scored finds (hit rate)</source>
        <translation>المكتشفات المحتسبة (معدل التطابق)</translation>
    </message>
    <message>
        <source>searched ground (chance rate)</source>
        <translation>الأرض المبحوث فيها (معدل المصادفة)</translation>
    </message>
    <message>
        <source>Tolerance curve</source>
        <translation>منحنى مسافة السماح</translation>
    </message>
    <message>
        <source>%1 of %2: too few to judge</source>
        <translation>%1 من أصل %2: عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>too few finds to compare with</source>
        <translation>المكتشفات لا تكفي للمقارنة</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>معدل التطابق</translation>
    </message>
    <message>
        <source>Confirmation rate</source>
        <translation>معدل التأكيد</translation>
    </message>
    <message>
        <source>The share of sufficiently searched records that finds confirm. Unconfirmed means searched in part and nothing found in the searched part; it is not evidence that the ground is clear.</source>
        <translation>نسبة ما تؤكده المكتشفات من السجلات التي بُحث فيها بما يكفي. «غير مؤكَّد» يعني أنه بُحث في جزء منه ولم يُعثر على شيء في الجزء المبحوث فيه؛ وليس ذلك دليلًا على خلو الأرض.</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Chance rate</source>
        <translation>معدل المصادفة</translation>
    </message>
    <message>
        <source>searched ground: %1</source>
        <translation>الأرض المبحوث فيها: %1</translation>
    </message>
    <message>
        <source>The chance that a point anywhere in the searched ground lies within T of the map. It is not the chance that a map placed at random would do as well.</source>
        <translation>احتمال أن تقع أي نقطة في الأرض المبحوث فيها ضمن مسافة السماح T من الخريطة. وليس هو احتمال أن تبلغ خريطة موضوعة عشوائيًا النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>finds: %1</source>
        <translation>المكتشفات: %1</translation>
    </message>
    <message>
        <source>How far the hit rate lies above the chance rate: 0 is no better than chance, 1 is every find on the map, below 0 is worse than chance.</source>
        <translation>مدى زيادة معدل التطابق على معدل المصادفة: 0 يعني أنه ليس أفضل من المصادفة، و1 يعني أن كل المكتشفات على الخريطة، وما دون 0 أسوأ من المصادفة.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>المكتشفات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>المبتوت فيها</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>المؤكَّدة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; %1 is the number.</extracomment>
        <translation>%1%‏</translation>
    </message>
    <message>
        <source>%1 % [%2–%3]</source>
        <extracomment>A percentage with its 95 % interval, &quot;41 % [33–50]&quot;.</extracomment>
        <translation>%1% [%2–%3]</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1&#xa0;م²</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1&#xa0;كم²</translation>
    </message>
    <message>
        <source>Not drawn: there are too few scored finds, where was searched is unknown, or an assumption is broken.</source>
        <translation>لم يُرسم: المكتشفات المحتسبة لا تكفي، أو لا يُعرف أين جرى البحث، أو أن أحد الافتراضات غير صحيح.</translation>
    </message>
    <message>
        <source>The further the line of the finds lies above the line of the searched ground, the more the map tells where mines were found.</source>
        <translation>كلما ارتفع خط المكتشفات عن خط الأرض المبحوث فيها، زادت دلالة الخريطة على الأماكن التي عُثر فيها على ألغام.</translation>
    </message>
    <message>
        <source>Too few to judge.</source>
        <translation>العدد لا يكفي للحكم.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>أي ما نسبته %1.</translation>
    </message>
    <message>
        <source>Inside ground reported searched before they happened: %1; inside searched ground, order in time not known: %2.</source>
        <translation>ما وقع منها داخل أرض أُبلغ عن البحث فيها قبل وقوعه: %1؛ وما وقع داخل أرض مبحوث فيها من دون معرفة أيهما أسبق: %2.</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>What is not known, and why</source>
        <translation>ما ليس معروفًا، ولماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>المبحوث فيها</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>المشمولة بالخريطة</translation>
    </message>
    <message>
        <source>Mapped and searched</source>
        <translation>المشمولة بالخريطة والمبحوث فيها</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الأرض</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المُدخَلات</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخَل</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>نظام الإحداثيات المرجعي</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>الميزات</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>المُصلَحة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المستبعَدة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>بصمة المحتوى SHA-256</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Measured in:</source>
        <translation>جرى القياس في:</translation>
    </message>
    <message>
        <source>Ellipsoid:</source>
        <translation>المجسّم الإهليلجي:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>عملية تحويل الإحداثيات</translation>
    </message>
    <message>
        <source>Accuracy, metres</source>
        <translation>الدقة بالأمتار</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Versions and digest</source>
        <translation>الإصدارات والبصمة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Digest: whoever scores the same data with the same parameters gets the same one.</source>
        <translation>البصمة: كل من يقيّم البيانات نفسها بالمعاملات نفسها يحصل على البصمة نفسها.</translation>
    </message>
    <message>
        <source>Minefield map accuracy: scorecard</source>
        <translation>دقة خريطة حقول الألغام: بطاقة النتائج</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>تجمّع واحد</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>عدد التجمّعات: %1</translation>
    </message>
    <message>
        <source>%1 of %2 finds lie within %3 m of the map; where was searched is unknown, so this is not an accuracy.</source>
        <translation>المكتشفات الواقعة ضمن %3&#xa0;م من الخريطة: %1 من أصل %2؛ ولا يُعرف أين جرى البحث، فليس ذلك مقياسًا للدقة.</translation>
    </message>
    <message>
        <source>No find in searched ground can be scored, so nothing is known of the map&apos;s hit rate.</source>
        <translation>لا يمكن احتساب أي مكتشَف في الأرض المبحوث فيها، ولذلك لا يُعرف شيء عن معدل تطابق الخريطة.</translation>
    </message>
    <message>
        <source>; a point anywhere in the searched ground has a %1 chance of being that close</source>
        <translation>؛ ويبلغ احتمال وقوع أي نقطة في الأرض المبحوث فيها ضمن هذه المسافة %1</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Accidents within %1 m of the map, searched or not: %2 of %3.</source>
        <translation>الحوادث الواقعة ضمن %1&#xa0;م من الخريطة، سواء بُحث في مكانها أم لا: %2 من أصل %3.</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>إنذار: %1</translation>
    </message>
    <message>
        <source>The datum of a layer is not known well enough; every distance here may be off by hundreds of metres.</source>
        <translation>المرجع الجيوديسي (datum) لإحدى الطبقات غير معروف بما يكفي؛ وقد تنحرف كل مسافة مذكورة هنا بمئات الأمتار.</translation>
    </message>
    <message>
        <source>The tolerance was changed after the first score.</source>
        <translation>غُيّرت مسافة السماح بعد التقييم الأول.</translation>
    </message>
    <message>
        <source>The map was moved by hand before this score.</source>
        <translation>حُرّكت الخريطة يدويًا قبل هذا التقييم.</translation>
    </message>
    <message>
        <source>Invalid geometries that were repaired: %1.</source>
        <translation>الأشكال الهندسية غير الصالحة التي أُصلحت: %1.</translation>
    </message>
    <message>
        <source>Geometries that became invalid by projection and were repaired: %1.</source>
        <translation>الأشكال الهندسية التي أصبحت غير صالحة بسبب الإسقاط وأُصلحت: %1.</translation>
    </message>
    <message>
        <source>Geometries that could not be repaired and were left out: %1.</source>
        <translation>الأشكال الهندسية التي تعذّر إصلاحها فاستُبعدت: %1.</translation>
    </message>
    <message>
        <source>Features without geometry: %1.</source>
        <translation>الميزات التي بلا شكل هندسي: %1.</translation>
    </message>
    <message>
        <source>Features with an empty geometry: %1.</source>
        <translation>الميزات ذات الشكل الهندسي الفارغ: %1.</translation>
    </message>
    <message>
        <source>Polygon records without area, judged by the ground within T: %1.</source>
        <translation>السجلات المضلعة التي لا مساحة لها، ويُبتّ فيها بحسب الأرض الواقعة ضمن مسافة السماح T: %1.</translation>
    </message>
    <message>
        <source>Records without an id, named after their geometry: %1.</source>
        <translation>السجلات التي بلا معرّف، وقد سُمّيت بحسب شكلها الهندسي: %1.</translation>
    </message>
    <message>
        <source>Finds outside searched ground, not scored: %1.</source>
        <translation>المكتشفات خارج الأرض المبحوث فيها، ولم تُحتسب: %1.</translation>
    </message>
    <message>
        <source>Finds at most 10 m outside searched ground, not scored: %1.</source>
        <translation>المكتشفات خارج الأرض المبحوث فيها بما لا يزيد على 10 أمتار، ولم تُحتسب: %1.</translation>
    </message>
    <message>
        <source>Finds that share one coordinate with two or more others: %1. Such places are often a demolition site or the centre of a task.</source>
        <translation>المكتشفات التي تشترك في الموضع نفسه مع مكتشفَين آخرين أو أكثر: %1. وكثيرًا ما يكون مثل هذا الموضع موقع تفجير أو مركز مهمة.</translation>
    </message>
    <message>
        <source>Multipoint features, each of whose points counts as a find: %1.</source>
        <translation>الميزات متعددة النقاط، وكل نقطة من نقاطها تُعدّ مكتشَفًا: %1.</translation>
    </message>
    <message>
        <source>Finds left out because their quantity is zero or negative: %1.</source>
        <translation>المكتشفات المستبعَدة لأن كميتها صفر أو سالبة: %1.</translation>
    </message>
    <message>
        <source>Polygons of searched ground that look cancelled, reduced or surveyed without technical means: %1. They were counted as searched; set the field that tells the kind of search.</source>
        <translation>مضلعات الأرض المبحوث فيها التي يبدو أنها أُلغيت أو قُلّصت أو مُسحت مسحًا غير تقني: %1. وقد عُدّت مبحوثًا فيها؛ فحدّد الحقل الذي يبيّن نوع البحث.</translation>
    </message>
    <message>
        <source>Accidents inside searched ground where it is not known which came first, the accident or the search: %1.</source>
        <translation>الحوادث داخل أرض مبحوث فيها ولا يُعرف أيهما أسبق، الحادث أم البحث: %1.</translation>
    </message>
    <message>
        <source>Curved geometries read as short lines: %1.</source>
        <translation>الأشكال الهندسية المنحنية التي قُرئت قطعًا مستقيمة قصيرة: %1.</translation>
    </message>
    <message>
        <source>Layers outside the area of use of their transformation: %1.</source>
        <translation>الطبقات الواقعة خارج نطاق استخدام تحويلها: %1.</translation>
    </message>
    <message>
        <source>Records without a group, scored as a group of their own: %1.</source>
        <translation>السجلات التي بلا مجموعة، وقد قُيّمت بوصفها مجموعة قائمة بذاتها: %1.</translation>
    </message>
    <message>
        <source>A displaced group may take finds from its neighbour, since a find belongs to the group of its nearest record; groups: %1.</source>
        <translation>قد تأخذ المجموعة المُزاحة مكتشفات من المجموعة المجاورة لها، لأن المكتشَف يُنسب إلى مجموعة أقرب سجل إليه؛ عدد المجموعات: %1.</translation>
    </message>
    <message>
        <source>Features too far from the others to be measured, left out: %1.</source>
        <translation>الميزات الأبعد عن غيرها من أن تُقاس، وقد استُبعدت: %1.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>لم يُحسب</translation>
    </message>
    <message>
        <source>no searched layer</source>
        <translation>لا توجد طبقة للأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>Hit rate adjusted for where was searched</source>
        <translation>معدل التطابق المعدَّل بحسب أماكن البحث</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>lower end of the interval</source>
        <translation>الحد الأدنى للمجال</translation>
    </message>
    <message>
        <source>upper end of the interval</source>
        <translation>الحد الأعلى للمجال</translation>
    </message>
    <message>
        <source>effective number of finds</source>
        <translation>العدد الفعّال للمكتشفات</translation>
    </message>
    <message>
        <source>counted by mine</source>
        <translation>محسوبًا بعدد الألغام</translation>
    </message>
    <message>
        <source>all finds, searched or not</source>
        <translation>كل المكتشفات، سواء بُحث في مكانها أم لا</translation>
    </message>
    <message>
        <source>chance rate</source>
        <translation>معدل المصادفة</translation>
    </message>
    <message>
        <source>standard error of the chance rate</source>
        <translation>الخطأ المعياري لمعدل المصادفة</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>القيمة الاحتمالية p</translation>
    </message>
    <message>
        <source>area under the success curve</source>
        <translation>المساحة تحت منحنى النجاح</translation>
    </message>
    <message>
        <source>searched share of the mapped ground</source>
        <translation>نسبة المبحوث فيه من الأرض المشمولة بالخريطة</translation>
    </message>
    <message>
        <source>searched share of the other ground</source>
        <translation>نسبة المبحوث فيه من سائر الأرض</translation>
    </message>
    <message>
        <source>area that limits everything</source>
        <translation>المنطقة التي يقتصر عليها الحساب</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>المبحوث فيها</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>المشمولة بالخريطة</translation>
    </message>
    <message>
        <source>mapped and searched</source>
        <translation>المشمولة بالخريطة والمبحوث فيها</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>معدل التطابق</translation>
    </message>
    <message>
        <source>lower end of the hit rate</source>
        <translation>الحد الأدنى لمعدل التطابق</translation>
    </message>
    <message>
        <source>upper end of the hit rate</source>
        <translation>الحد الأعلى لمعدل التطابق</translation>
    </message>
    <message>
        <source>lower end of the chance rate</source>
        <translation>الحد الأدنى لمعدل المصادفة</translation>
    </message>
    <message>
        <source>upper end of the chance rate</source>
        <translation>الحد الأعلى لمعدل المصادفة</translation>
    </message>
    <message>
        <source>Tolerance T, metres</source>
        <translation>مسافة السماح T بالأمتار</translation>
    </message>
    <message>
        <source>Tolerances of the curve, metres</source>
        <translation>مسافات السماح في المنحنى بالأمتار</translation>
    </message>
    <message>
        <source>Searched share from which a record is judged</source>
        <translation>نسبة المبحوث فيه التي يُبتّ في السجل ابتداءً منها</translation>
    </message>
    <message>
        <source>Distance that joins finds to a cluster, metres</source>
        <translation>المسافة التي تضم المكتشفات في تجمّع واحد بالأمتار</translation>
    </message>
    <message>
        <source>Share of mines such a search finds</source>
        <translation>نسبة الألغام التي يعثر عليها مثل هذا البحث</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>بذرة الأعداد العشوائية</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>الأشكال الهندسية غير الصالحة</translation>
    </message>
    <message>
        <source>Unknown datum allowed</source>
        <translation>السماح بمرجع جيوديسي مجهول</translation>
    </message>
    <message>
        <source>Field with the record id</source>
        <translation>حقل معرّف السجل</translation>
    </message>
    <message>
        <source>Field that groups the records</source>
        <translation>حقل تصنيف السجلات في مجموعات</translation>
    </message>
    <message>
        <source>Field with the date of the record</source>
        <translation>حقل تاريخ السجل</translation>
    </message>
    <message>
        <source>Field with the number of mines claimed</source>
        <translation>حقل عدد الألغام المذكور في السجل</translation>
    </message>
    <message>
        <source>Field with the quantity found</source>
        <translation>حقل الكمية المكتشفة</translation>
    </message>
    <message>
        <source>Field with the date of laying</source>
        <translation>حقل تاريخ الزرع</translation>
    </message>
    <message>
        <source>Field with the date of finding</source>
        <translation>حقل تاريخ الاكتشاف</translation>
    </message>
    <message>
        <source>Field with the task of the find</source>
        <translation>حقل مهمة المكتشَف</translation>
    </message>
    <message>
        <source>Field with the kind of search</source>
        <translation>حقل نوع البحث</translation>
    </message>
    <message>
        <source>Kinds that count as searched</source>
        <translation>الأنواع التي تُعدّ بحثًا</translation>
    </message>
    <message>
        <source>Field with the date of search</source>
        <translation>حقل تاريخ البحث</translation>
    </message>
    <message>
        <source>Field with the task of the search</source>
        <translation>حقل مهمة البحث</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>خارج المنطقة</translation>
    </message>
    <message>
        <source>outside searched ground</source>
        <translation>خارج الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>laid after the map</source>
        <translation>زُرع بعد تاريخ الخريطة</translation>
    </message>
    <message>
        <source>inside a record</source>
        <translation>داخل سجل</translation>
    </message>
    <message>
        <source>within T of a record</source>
        <translation>ضمن مسافة السماح T من سجل</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>غير وارد في الخريطة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>mined, not judged</source>
        <translation>فيه ألغام، غير مبتوت فيه</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>غير مبتوت فيه</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>If they counted, the hit rate would be %1.</source>
        <translation>ولو احتُسبت لكان معدل التطابق %1.</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>الطبقة «%1»: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records that share their id with another record: %1.</source>
        <translation>السجلات التي تشترك في معرّفها مع سجل آخر: %1.</translation>
    </message>
    <message>
        <source>Records that share their geometry with another record: %1.</source>
        <translation>السجلات التي تشترك في شكلها الهندسي مع سجل آخر: %1.</translation>
    </message>
    <message>
        <source>Clusters that each hold over three tenths of the scored finds: %1.</source>
        <translation>التجمّعات التي يضم كلٌّ منها أكثر من ثلاثة أعشار المكتشفات المحتسبة: %1.</translation>
    </message>
    <message>
        <source>no accidents layer</source>
        <translation>لا توجد طبقة للحوادث</translation>
    </message>
    <message>
        <source>no area given</source>
        <translation>لم تُعطَ منطقة</translation>
    </message>
    <message>
        <source>no find lies in searched ground</source>
        <translation>لا يقع أي مكتشَف في الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>no find in the area</source>
        <translation>لا يوجد أي مكتشَف في المنطقة</translation>
    </message>
    <message>
        <source>no searched ground in the area</source>
        <translation>لا توجد أرض مبحوث فيها في المنطقة</translation>
    </message>
    <message>
        <source>fewer than 8 search tasks beyond the map: skill cannot be judged</source>
        <translation>مهام البحث خارج الخريطة أقل من 8: لا يمكن الحكم على المهارة</translation>
    </message>
    <message>
        <source>nearly all searched ground is mapped: skill cannot be judged</source>
        <translation>الأرض المبحوث فيها مشمولة كلها تقريبًا بالخريطة: لا يمكن الحكم على المهارة</translation>
    </message>
    <message>
        <source>under a fiftieth of the searched ground is mapped: skill cannot be judged</source>
        <translation>المشمول بالخريطة أقل من جزء من خمسين من الأرض المبحوث فيها: لا يمكن الحكم على المهارة</translation>
    </message>
    <message>
        <source>The style of layer &quot;%1&quot; could not be loaded: %2</source>
        <translation>تعذّر تحميل نمط الطبقة «%1»: %2</translation>
    </message>
    <message>
        <source>The share of finds in searched ground that lie within the tolerance T, here %1 m, of the map. It says nothing about ground that was not searched, and a map that covers much ground reaches a high hit rate by chance alone: read it beside the chance rate.</source>
        <translation>نسبة المكتشفات في الأرض المبحوث فيها الواقعة ضمن مسافة السماح T من الخريطة، وهي هنا %1&#xa0;م. ولا تقول شيئًا عن الأرض التي لم يُبحث فيها، كما أن الخريطة التي تغطي أرضًا واسعة تبلغ معدل تطابق عاليًا بالمصادفة وحدها: فاقرأه إلى جانب معدل المصادفة.</translation>
    </message>
    <message>
        <source>%1 of %2 finds lie within %3 m; where was searched is unknown, so this is not an accuracy</source>
        <translation>المكتشفات الواقعة ضمن %3&#xa0;م: %1 من أصل %2؛ ولا يُعرف أين جرى البحث، فليس ذلك مقياسًا للدقة</translation>
    </message>
    <message>
        <source>finds: %1, within %2 m: %3, clusters: %4</source>
        <translation>المكتشفات: %1، ما يقع منها ضمن %2&#xa0;م: %3، التجمّعات: %4</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>Within %1 m</source>
        <translation>ضمن %1&#xa0;م</translation>
    </message>
    <message>
        <source>Map: %1, records: %2</source>
        <translation>الخريطة: %1، السجلات: %2</translation>
    </message>
    <message>
        <source>Finds: %1, number: %2</source>
        <translation>المكتشفات: %1، العدد: %2</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُعدّ في %1</translation>
    </message>
    <message>
        <source>Within %1 m of the map, searched or not: %2 of %3.</source>
        <translation>الواقعة ضمن %1&#xa0;م من الخريطة، سواء بُحث في مكانها أم لا: %2 من أصل %3.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير معطى</translation>
    </message>
    <message>
        <source>Finds at the very position of a point or corner of a record: %1. A position copied from the map confirms nothing.</source>
        <translation>المكتشفات الواقعة تمامًا على نقطة أو زاوية من سجل: %1. والموضع المنقول عن الخريطة لا يؤكد شيئًا.</translation>
    </message>
    <message>
        <source>Features with a date that could not be read and counts as unknown: %1.</source>
        <translation>الميزات التي تعذّرت قراءة تاريخها فعُدّ مجهولًا: %1.</translation>
    </message>
    <message>
        <source>Accidents or finds inside ground reported searched before they happened: %1, accidents among them: %2.</source>
        <translation>الحوادث أو المكتشفات داخل أرض أُبلغ عن البحث فيها قبل وقوعها: %1، منها حوادث: %2.</translation>
    </message>
    <message>
        <source>Ground that several polygons of searched ground report, counted once, square metres: %1.</source>
        <translation>الأرض التي ترد في أكثر من مضلع من مضلعات الأرض المبحوث فيها، وقد حُسبت مرة واحدة، بالأمتار المربعة: %1.</translation>
    </message>
    <message>
        <source>the datum is not known well enough, so that positions may be wrong by hundreds of metres; used because that was allowed.</source>
        <translation>المرجع الجيوديسي (datum) غير معروف بما يكفي، وقد تنحرف المواضع بمئات الأمتار؛ وقد استُخدمت الطبقة لأن ذلك كان مسموحًا به.</translation>
    </message>
    <message>
        <source>Ground claimed by several records, square metres: %1.</source>
        <translation>الأرض التي يدّعيها أكثر من سجل، بالأمتار المربعة: %1.</translation>
    </message>
    <message>
        <source>measured by overlay, without a sample</source>
        <translation>قيس بالتراكب، من دون عيّنة</translation>
    </message>
    <message>
        <source>the map holds lines or points, which have no area</source>
        <translation>تحتوي الخريطة على خطوط أو نقاط، وهي بلا مساحة</translation>
    </message>
    <message>
        <source>finds within T</source>
        <translation>المكتشفات ضمن مسافة السماح T</translation>
    </message>
    <message>
        <source>finds scored</source>
        <translation>المكتشفات المحتسبة</translation>
    </message>
    <message>
        <source>clusters of finds</source>
        <translation>تجمّعات المكتشفات</translation>
    </message>
    <message>
        <source>records confirmed</source>
        <translation>السجلات المؤكَّدة</translation>
    </message>
    <message>
        <source>records judged</source>
        <translation>السجلات المبتوت فيها</translation>
    </message>
    <message>
        <source>records unconfirmed</source>
        <translation>السجلات غير المؤكَّدة</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>Field with the date of the accident</source>
        <translation>حقل تاريخ الحادث</translation>
    </message>
    <message>
        <source>First features: %1.</source>
        <translation>أولى الميزات: %1.</translation>
    </message>
    <message>
        <source>%1 numbers from %2 to %3</source>
        <translation>أعداد من %2 إلى %3، وعددها %1</translation>
    </message>
    <message>
        <source>Records and finds over 500 km from the middle of the map, where distances are wrong by about a thousandth or more: %1.</source>
        <translation>السجلات والمكتشفات التي تبعد أكثر من 500&#xa0;كم عن وسط الخريطة، حيث تنحرف المسافات بنحو جزء من ألف أو أكثر: %1.</translation>
    </message>
    <message>
        <source>records: %1, judged: %2, confirmed: %3, unconfirmed: %4, mined but not judged: %5, others not judged: %6</source>
        <translation>السجلات: %1، المبتوت فيها: %2، المؤكَّدة: %3، غير المؤكَّدة: %4، ما فيه ألغام ولم يُبتّ فيه: %5، غيرها مما لم يُبتّ فيه: %6</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>Not a word: the code of the language you translate to, such as &quot;ar&quot;, &quot;fr&quot; or &quot;pt_BR&quot;.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than a number</comment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>more than a number</comment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Results concerned</source>
        <translation>النتائج المعنية</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>منطقة الدراسة</translation>
    </message>
    <message>
        <source>Distances are true in the middle of this plane; the share by which they are wrong at the farthest place used is at most: %1.</source>
        <translation>المسافات صحيحة في وسط هذا المستوى؛ ونسبة الخطأ فيها عند أبعد موضع مستخدم لا تتجاوز: %1.</translation>
    </message>
    <message>
        <source>Groups without searched ground of their own, so that nothing is known of them: %1.</source>
        <translation>المجموعات التي ليست لها أرض مبحوث فيها، فلا يُعرف عنها شيء: %1.</translation>
    </message>
    <message>
        <source>Number of finds that confirm a record</source>
        <translation>عدد المكتشفات الذي يؤكد السجل</translation>
    </message>
    <message>
        <source>Number of random shifts</source>
        <translation>عدد الإزاحات العشوائية</translation>
    </message>
    <message>
        <source>Number of resamples</source>
        <translation>عدد مرات إعادة المعاينة</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Finds hit</source>
        <translation>المكتشفات المطابقة</translation>
    </message>
    <message>
        <source>Hit by this map alone</source>
        <translation>المطابقة لهذه الخريطة وحدها</translation>
    </message>
    <message>
        <source>No find can be judged for both maps, so nothing is known of which is better.</source>
        <translation>لا يمكن البتّ في أي مكتشَف للخريطتين معًا، ولذلك لا يُعرف أيّتهما أفضل.</translation>
    </message>
    <message>
        <source>Of the finds judged for both maps, %1 of %2 lie within %3 m of A, %4 of B: too few to judge.</source>
        <translation>المكتشفات المبتوت فيها للخريطتين معًا: %2، ما يقع منها ضمن %3&#xa0;م من الخريطة A: %1، ومن الخريطة B: %4، وهو عدد لا يكفي للحكم.</translation>
    </message>
    <message>
        <source>Both hit %1, A alone %2, B alone %3, neither %4.</source>
        <translation>ما يطابق الخريطتين معًا: %1، وما يطابق A وحدها: %2، وما يطابق B وحدها: %3، وما لا يطابق أيًّا منهما: %4.</translation>
    </message>
    <message>
        <source>Difference of B from A in percentage points: %1 [%2 to %3].</source>
        <translation>فرق الخريطة B عن الخريطة A بالنقاط المئوية: ‎%1‎ [من ‎%2‎ إلى ‎%3‎].</translation>
    </message>
    <message>
        <source>Whether the difference is more than chance is not known: %1.</source>
        <translation>لا يُعرف هل الفرق أكبر مما تأتي به المصادفة: %1.</translation>
    </message>
    <message>
        <source>Two maps of equal worth would seldom differ so much (%1).</source>
        <translation>نادرًا ما تختلف خريطتان متساويتا القيمة إلى هذا الحد (%1).</translation>
    </message>
    <message>
        <source>Two maps of equal worth could differ as much (%1).</source>
        <translation>قد تختلف خريطتان متساويتا القيمة إلى هذا الحد (%1).</translation>
    </message>
    <message>
        <source>Minefield map accuracy: two maps compared</source>
        <translation>دقة خريطة حقول الألغام: مقارنة خريطتين</translation>
    </message>
    <message>
        <source>Map A: %1</source>
        <translation>الخريطة A: %1</translation>
    </message>
    <message>
        <source>Map B: %1</source>
        <translation>الخريطة B: %1</translation>
    </message>
    <message>
        <source>The two maps</source>
        <translation>الخريطتان</translation>
    </message>
    <message>
        <source>The share of the finds in searched ground that lie within the tolerance T of the map.</source>
        <translation>نسبة المكتشفات في الأرض المبحوث فيها الواقعة ضمن مسافة السماح T من الخريطة.</translation>
    </message>
    <message>
        <source>Of 1,240 finds in searched ground 508 lie within 25 m of a record: 41 percent.</source>
        <translation>من أصل 1,240 من المكتشفات في الأرض المبحوث فيها، يقع 508 ضمن 25&#xa0;م من سجل: 41 في المئة.</translation>
    </message>
    <message>
        <source>Says nothing about ground that was not searched. A map that covers much ground hits much by chance alone: read it beside the chance rate.</source>
        <translation>لا يقول شيئًا عن الأرض التي لم يُبحث فيها. والخريطة التي تغطي أرضًا واسعة تطابق الكثير بالمصادفة وحدها: فاقرأه إلى جانب معدل المصادفة.</translation>
    </message>
    <message>
        <source>Interval of the hit rate</source>
        <translation>مجال معدل التطابق</translation>
    </message>
    <message>
        <source>2,000 finds in 40 clusters, 25 percent hits: not 23 to 27 but about 18 to 33 percent.</source>
        <translation>من أصل 2,000 من المكتشفات في 40 تجمّعًا، يطابق 25 في المئة: ليس المجال من 23 إلى 27، بل من نحو 18 إلى 33 في المئة.</translation>
    </message>
    <message>
        <source>The share of the searched ground that lies within T of the map: the chance that a point anywhere in the searched ground is that close.</source>
        <translation>نسبة ما يقع من الأرض المبحوث فيها ضمن مسافة السماح T من الخريطة: أي احتمال أن تقع أي نقطة في الأرض المبحوث فيها ضمن هذه المسافة.</translation>
    </message>
    <message>
        <source>The ground within T of the records covers 9 of 100 hectares searched: 9 percent.</source>
        <translation>تغطي الأرض الواقعة ضمن مسافة السماح T من السجلات 9 هكتارات من أصل 100 هكتار مبحوث فيها: 9 في المئة.</translation>
    </message>
    <message>
        <source>It is not what the map would score if it were moved at random.</source>
        <translation>ليس هو النتيجة التي تبلغها الخريطة لو حُرّكت عشوائيًا.</translation>
    </message>
    <message>
        <source>How far the hit rate lies above the chance rate: (hit rate − chance rate) ÷ (1 − chance rate). 0 is chance, 1 is every find on the map.</source>
        <translation>مدى زيادة معدل التطابق على معدل المصادفة: (معدل التطابق − معدل المصادفة) ÷ (1 − معدل المصادفة). القيمة 0 تعني المصادفة، والقيمة 1 تعني أن كل المكتشفات على الخريطة.</translation>
    </message>
    <message>
        <source>Hit rate 0.75, chance rate 0.3: skill 0.64.</source>
        <translation>معدل التطابق 0.75، معدل المصادفة 0.3: المهارة 0.64.</translation>
    </message>
    <message>
        <source>Of 999 shifted maps 4 do as well, the clusters give 0.003: p is 0.005.</source>
        <translation>من أصل 999 خريطة مُزاحة تبلغ 4 خرائط نتيجة لا تقل عن هذه، وتعطي التجمّعات 0.003: القيمة الاحتمالية p هي 0.005.</translation>
    </message>
    <message>
        <source>A small p-value says that map and mines are related, not that the map is good. It takes the search as given.</source>
        <translation>القيمة الاحتمالية p الصغيرة تعني أن بين الخريطة والألغام صلة، لا أن الخريطة جيدة. وهي تأخذ البحث كما جرى.</translation>
    </message>
    <message>
        <source>Success area</source>
        <translation>مساحة النجاح</translation>
    </message>
    <message>
        <source>Searched ground of 100 m by 100 m, mapped up to 20 m, finds at 5, 10, 30 and 60 m: 0.725.</source>
        <translation>أرض مبحوث فيها أبعادها 100&#xa0;م في 100&#xa0;م، مشمولة بالخريطة حتى 20&#xa0;م، والمكتشفات عند 5 و10 و30 و60&#xa0;م: 0.725.</translation>
    </message>
    <message>
        <source>Blind to which tolerance matters for the work at hand.</source>
        <translation>لا تراعي أيّ مسافات السماح هي المهمة للعمل الجاري.</translation>
    </message>
    <message>
        <source>Density ratio</source>
        <translation>نسبة الكثافة</translation>
    </message>
    <message>
        <source>Finds per square metre of searched ground within T of the map over those beyond.</source>
        <translation>عدد المكتشفات في المتر المربع من الأرض المبحوث فيها ضمن مسافة السماح T من الخريطة، مقسومًا على عددها في المتر المربع خارج هذه المسافة.</translation>
    </message>
    <message>
        <source>800 finds on 30 percent of the ground, 200 on the rest: 9.3.</source>
        <translation>في 30 في المئة من الأرض 800 مكتشَف، وفي سائرها 200: 9.3.</translation>
    </message>
    <message>
        <source>Without an upper end: a tiny map with few finds beside it has a huge ratio.</source>
        <translation>ليس لها حد أعلى: فالخريطة الصغيرة جدًا التي تقل المكتشفات خارجها تكون نسبتها هائلة.</translation>
    </message>
    <message>
        <source>Adjusted hit rate</source>
        <translation>معدل التطابق المعدَّل</translation>
    </message>
    <message>
        <source>What the hit rate might be if mapped and other ground had been searched in the same share: each find counts by one over the searched share of its kind of ground.</source>
        <translation>ما قد يكون عليه معدل التطابق لو بُحث في الأرض المشمولة بالخريطة وفي سائر الأرض بالنسبة نفسها: يُحتسب كل مكتشَف بمقدار واحد مقسوم على نسبة المبحوث فيه من صنف الأرض الذي يقع فيه.</translation>
    </message>
    <message>
        <source>800 of 1,000 finds on the map; 80 percent of the mapped and 2 percent of the other ground searched: not 80 but 9 percent.</source>
        <translation>من أصل 1,000 مكتشَف يقع 800 على الخريطة؛ وبُحث في 80 في المئة من الأرض المشمولة بالخريطة وفي 2 في المئة من سائر الأرض: ليس 80 بل 9 في المئة.</translation>
    </message>
    <message>
        <source>A sensitivity value: the searched part of unmapped ground is no random sample of it. Needs an area and search tasks.</source>
        <translation>قيمة لاختبار الحساسية: فالجزء المبحوث فيه من الأرض غير المشمولة بالخريطة ليس عيّنة عشوائية منها. وتلزم لحسابها منطقة ومهام بحث.</translation>
    </message>
    <message>
        <source>The share of the sufficiently searched records that finds confirm.</source>
        <translation>نسبة ما تؤكده المكتشفات من السجلات التي بُحث فيها بما يكفي.</translation>
    </message>
    <message>
        <source>63 of 97 searched records held a mine: 65 percent.</source>
        <translation>من أصل 97 سجلًا مبحوثًا فيه، وُجد لغم في 63 سجلًا: 65 في المئة.</translation>
    </message>
    <message>
        <source>Unconfirmed means searched in part and nothing found in the searched part; it is not evidence that the ground is clear. Mines may have been moved, washed away or removed.</source>
        <translation>«غير مؤكَّد» يعني أنه بُحث في جزء منه ولم يُعثر على شيء في الجزء المبحوث فيه؛ وليس ذلك دليلًا على خلو الأرض. فربما نُقلت الألغام أو جرفتها المياه أو أُزيلت.</translation>
    </message>
    <message>
        <source>Hit rate and chance rate at every tolerance, each with its band.</source>
        <translation>معدل التطابق ومعدل المصادفة عند كل مسافة سماح، ولكلٍّ منهما نطاقه.</translation>
    </message>
    <message>
        <source>A quoted 25 percent is reached where the curve crosses 25 percent: at 38 m, say.</source>
        <translation>إذا ذُكرت نسبة 25 في المئة، فهي تُبلغ حيث يقطع المنحنى 25 في المئة: عند 38&#xa0;م مثلًا.</translation>
    </message>
    <message>
        <source>The bands hold at each tolerance by itself, not for the curve as a whole. Choose T before you look.</source>
        <translation>تصحّ النطاقات عند كل مسافة سماح على حدة، لا للمنحنى كله. اختر قيمة T قبل أن تنظر.</translation>
    </message>
    <message>
        <source>p-value, adjusted</source>
        <translation>القيمة الاحتمالية p المعدَّلة</translation>
    </message>
    <message>
        <source>Of groups: corrected for how many groups were tested (Benjamini–Hochberg).</source>
        <translation>للمجموعات: قيمة مصحَّحة بحسب عدد المجموعات المختبرة (Benjamini–Hochberg).</translation>
    </message>
    <message>
        <source>A displaced group may take finds from its neighbour.</source>
        <translation>قد تأخذ المجموعة المُزاحة مكتشفات من المجموعة المجاورة لها.</translation>
    </message>
    <message>
        <source>clusters: %1</source>
        <translation>التجمّعات: %1</translation>
    </message>
    <message>
        <source>How often a map that knows nothing of the mines would do as well.</source>
        <translation>كم مرة تبلغ خريطة لا تعرف شيئًا عن الألغام نتيجة لا تقل عن هذه.</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>ما تعنيه الأرقام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>حدود الدلالة</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Searched share of the ground within T of the map</source>
        <translation>نسبة المبحوث فيه من الأرض الواقعة ضمن مسافة السماح T من الخريطة</translation>
    </message>
    <message>
        <source>Searched share of the other ground of the area</source>
        <translation>نسبة المبحوث فيه من سائر أرض المنطقة</translation>
    </message>
    <message>
        <source>Hit rate had both been searched alike (sensitivity value)</source>
        <translation>معدل التطابق لو بُحث فيهما بالنسبة نفسها (قيمة لاختبار الحساسية)</translation>
    </message>
    <message>
        <source>Does the search follow the map?</source>
        <translation>هل يتبع البحث الخريطة؟</translation>
    </message>
    <message>
        <source>Whether the map does better than chance is not known: %1.</source>
        <translation>لا يُعرف هل الخريطة أفضل من المصادفة: %1.</translation>
    </message>
    <message>
        <source>A map that knew nothing of the mines would seldom do as well (%1).</source>
        <translation>نادرًا ما تبلغ خريطة لا تعرف شيئًا عن الألغام نتيجة لا تقل عن هذه (%1).</translation>
    </message>
    <message>
        <source>%1 of the mapped and %2 of the other ground was searched; had both been searched alike, the hit rate might be %3.</source>
        <translation>بُحث في %1 من الأرض المشمولة بالخريطة وفي %2 من سائر الأرض؛ ولو بُحث فيهما بالنسبة نفسها فقد يكون معدل التطابق %3.</translation>
    </message>
    <message>
        <source>Clusters of finds, too few for more than a rough interval of the hit rate: %1.</source>
        <translation>تجمّعات المكتشفات، وعددها لا يكفي إلا لمجال تقريبي لمعدل التطابق: %1.</translation>
    </message>
    <message>
        <source>no random shifts asked for</source>
        <translation>لم تُطلب إزاحات عشوائية</translation>
    </message>
    <message>
        <source>too few random shifts of the map meet the searched ground: skill cannot be judged</source>
        <translation>الإزاحات العشوائية للخريطة التي تلتقي بالأرض المبحوث فيها لا تكفي: لا يمكن الحكم على المهارة</translation>
    </message>
    <message>
        <source>fewer than 8 clusters: no interval</source>
        <translation>التجمّعات أقل من 8: لا يُعطى مجال</translation>
    </message>
    <message>
        <source>there is nothing to judge</source>
        <translation>لا يوجد ما يُبتّ فيه</translation>
    </message>
    <message>
        <source>no field with the search task given</source>
        <translation>لم يُعطَ حقل مهمة البحث</translation>
    </message>
    <message>
        <source>fewer than 10 search tasks beyond the map: cannot be judged what lies in unmapped ground</source>
        <translation>مهام البحث خارج الخريطة أقل من 10: لا يمكن الحكم على ما يوجد في الأرض غير المشمولة بالخريطة</translation>
    </message>
    <message>
        <source>no mapped ground of the area was searched</source>
        <translation>لم يُبحث في أي أرض من المنطقة مشمولة بالخريطة</translation>
    </message>
    <message>
        <source>no unmapped ground of the area was searched</source>
        <translation>لم يُبحث في أي أرض من المنطقة غير مشمولة بالخريطة</translation>
    </message>
    <message>
        <source>the whole area is mapped</source>
        <translation>المنطقة كلها مشمولة بالخريطة</translation>
    </message>
    <message>
        <source>no finds within the tolerance, or none beyond</source>
        <translation>لا توجد مكتشفات ضمن مسافة السماح، أو لا توجد مكتشفات خارجها</translation>
    </message>
    <message>
        <source>no find could be judged for both maps</source>
        <translation>لم يمكن البتّ في أي مكتشَف للخريطتين معًا</translation>
    </message>
    <message>
        <source>both maps hit the same finds</source>
        <translation>الخريطتان تطابقان المكتشفات نفسها</translation>
    </message>
    <message>
        <source>in every cluster both maps hit as many finds</source>
        <translation>في كل تجمّع تطابق الخريطتان العدد نفسه من المكتشفات</translation>
    </message>
    <message>
        <source>the maps differ in fewer than 6 clusters: no difference could be told from chance</source>
        <translation>التجمّعات التي تختلف فيها الخريطتان أقل من 6: لا يمكن تمييز أي فرق من المصادفة</translation>
    </message>
    <message>
        <source>no resamples were asked for</source>
        <translation>لم تُطلب إعادة معاينة</translation>
    </message>
    <message>
        <source>Map A</source>
        <translation>الخريطة A</translation>
    </message>
    <message>
        <source>Map B</source>
        <translation>الخريطة B</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>density of finds within T over beyond</source>
        <translation>نسبة كثافة المكتشفات ضمن مسافة السماح T إلى كثافتها خارجها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is not a text: put it in quotation marks.</source>
        <translation>قيمة «%1» في الوصفة ليست نصًا: ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is not a number.</source>
        <translation>قيمة «%1» في الوصفة ليست عددًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is not a whole number from -60 to 60.</source>
        <translation>قيمة «%1» في الوصفة ليست عددًا صحيحًا من -60 إلى 60.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is not a list of longitude and latitude.</source>
        <translation>قيمة «%1» في الوصفة ليست قائمة من خط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>The recipe is not JSON: %1 at character %2.</source>
        <translation>الوصفة ليست JSON: %1 عند الحرف %2.</translation>
    </message>
    <message>
        <source>The recipe is not a JSON object: it begins with { and ends with }.</source>
        <translation>الوصفة ليست كائن JSON: فهو يبدأ بالرمز { وينتهي بالرمز }.</translation>
    </message>
    <message>
        <source>The recipe names no cause.</source>
        <translation>لا تذكر الوصفة سببًا.</translation>
    </message>
    <message>
        <source>The recipe&apos;s cause &quot;%1&quot; is unknown.</source>
        <translation>السبب «%1» في الوصفة غير معروف.</translation>
    </message>
    <message>
        <source>The recipe&apos;s cause &quot;%1&quot; does not use &quot;%2&quot;.</source>
        <translation>السبب «%1» في الوصفة لا يستخدم «%2».</translation>
    </message>
    <message>
        <source>The recipe&apos;s cause &quot;%1&quot; needs &quot;%2&quot;.</source>
        <translation>السبب «%1» في الوصفة يحتاج إلى «%2».</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Records without a group</source>
        <translation>السجلات التي بلا مجموعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shift could be told from chance.</source>
        <translation>لم يمكن تمييز أي إزاحة من المصادفة.</translation>
    </message>
    <message>
        <source>Shift recovered from the finds alone: %1 (95 % ellipse, if this is the right place among those that fit: %2 m by %3 m to either side; %4).</source>
        <translation>الإزاحة المستخرجة من المكتشفات وحدها: %1 (القطع الناقص 95%، إن كان هذا هو الموضع الصحيح من بين المواضع الموافقة: %2 م في %3 م إلى كل جانب؛ %4).</translation>
    </message>
    <message>
        <source>Other shifts that fit nearly as well: %1.</source>
        <translation>إزاحات أخرى توافق الأدلة بما يقارب ذلك: %1.</translation>
    </message>
    <message>
        <source>and others: %1</source>
        <translation>وغيرها: %1</translation>
    </message>
    <message>
        <source>%1 m to %2°</source>
        <translation>%1 م باتجاه %2°</translation>
    </message>
    <message>
        <source>%1 m, each record its own way</source>
        <translation>%1 م، كل سجل في اتجاهه</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Hit rate after</source>
        <translation>معدل التطابق بعده</translation>
    </message>
    <message>
        <source>Cross-validated</source>
        <translation>بالتحقق المتقاطع</translation>
    </message>
    <message>
        <source>Further explanations that were tested and rejected: %1. The table EXPLANATIONS and the JSON have them all.</source>
        <translation>تفسيرات أخرى اختُبرت ورُفضت: %1. وهي كلها في الجدول EXPLANATIONS وفي ملف JSON.</translation>
    </message>
    <message>
        <source>These share one shift within their errors: %1. They may share its cause.</source>
        <translation>تشترك هذه في إزاحة واحدة ضمن حدود أخطائها: %1. وقد تشترك في سببها.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Of %1 finds, %2 lie within %3 m of the map as it lies and %4 after the correction.</source>
        <translation>من أصل %1 من المكتشفات، يقع %2 ضمن %3 م من الخريطة كما هي، و%4 بعد التصحيح.</translation>
    </message>
    <message>
        <source>With each record corrected by what the others say it is %1.</source>
        <translation>وإذا صُحّح كل سجل بحسب ما تدل عليه السجلات الأخرى كانت النسبة %1.</translation>
    </message>
    <message>
        <source>This is a hypothesis for survey planning; it is no reason to release land.</source>
        <translation>هذه فرضية لتخطيط المسح، وليست سببًا لتحرير الأراضي.</translation>
    </message>
    <message>
        <source>Also not rejected: %1.</source>
        <translation>ومما لم يُرفض أيضًا: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the explanations of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Minefield map accuracy: why the map is wrong</source>
        <translation>دقة خريطة حقول الألغام: لماذا تخطئ الخريطة</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>الخريطة: %1</translation>
    </message>
    <message>
        <source>Records: %1, of which %2 were used. Finds: %3.</source>
        <translation>السجلات: %1، استُخدم منها %2. المكتشفات: %3.</translation>
    </message>
    <message>
        <source>corrected so, the map meets far more finds than chance would give, also in records held out</source>
        <translation>إذا صُحّحت الخريطة هكذا طابقت مكتشفات أكثر بكثير مما تعطيه المصادفة، حتى في السجلات المحتجزة جانبًا</translation>
    </message>
    <message>
        <source>fits the evidence about as well as the best explanation</source>
        <translation>يوافق الأدلة بما يقارب أفضل تفسير</translation>
    </message>
    <message>
        <source>lies within the error of the recovered shift</source>
        <translation>يقع ضمن خطأ الإزاحة المستخرجة</translation>
    </message>
    <message>
        <source>corrected so, the map meets far more finds than chance would give, and its records agree</source>
        <translation>إذا صُحّحت الخريطة هكذا طابقت مكتشفات أكثر بكثير مما تعطيه المصادفة، وتتفق سجلاتها</translation>
    </message>
    <message>
        <source>the finds it would meet may be chance, after all that was tried</source>
        <translation>المكتشفات التي تطابقها الخريطة به قد تكون مصادفة، بعد كل ما جُرّب</translation>
    </message>
    <message>
        <source>among so many groups one may look like this by chance</source>
        <translation>بين هذا العدد من المجموعات قد تبدو إحداها هكذا مصادفةً</translation>
    </message>
    <message>
        <source>shifts over a wide range fit equally, so that none of them can be told</source>
        <translation>إزاحات في مدى واسع توافق الأدلة بالتساوي، فلا يمكن تمييز أي منها</translation>
    </message>
    <message>
        <source>the gain rests on too few records</source>
        <translation>يستند التحسّن إلى سجلات لا تكفي</translation>
    </message>
    <message>
        <source>another explanation fits the evidence better</source>
        <translation>تفسير آخر يوافق الأدلة أكثر</translation>
    </message>
    <message>
        <source>fits better than the others, but the evidence is too weak to exclude chance</source>
        <translation>يوافق الأدلة أكثر من غيره، لكنها أضعف من أن تستبعد المصادفة</translation>
    </message>
    <message>
        <source>the mistake cannot have been made in these coordinates</source>
        <translation>لا يمكن أن يكون الخطأ قد وقع في هذه الإحداثيات</translation>
    </message>
    <message>
        <source>the displacement it predicts is too small to be told from none</source>
        <translation>الانزياح الذي يتوقعه أصغر من أن يُميَّز عن انعدام الانزياح</translation>
    </message>
    <message>
        <source>too few records meet finds to tell a shift</source>
        <translation>السجلات التي تطابق مكتشفات لا تكفي لتمييز إزاحة</translation>
    </message>
    <message>
        <source>too few finds</source>
        <translation>المكتشفات لا تكفي</translation>
    </message>
    <message>
        <source>the map lies where the finds are</source>
        <translation>تقع الخريطة حيث توجد المكتشفات</translation>
    </message>
    <message>
        <source>the finds that the map meets as it lies may be chance</source>
        <translation>المكتشفات التي تطابقها الخريطة كما هي قد تكون مصادفة</translation>
    </message>
    <message>
        <source>an explanation of the displacement fits better</source>
        <translation>تفسير للانزياح يوافق الأدلة أكثر</translation>
    </message>
    <message>
        <source>a shift alone does as well in records held out</source>
        <translation>إزاحة وحدها تبلغ النتيجة نفسها في السجلات المحتجزة جانبًا</translation>
    </message>
    <message>
        <source>a known mistake explains the displacement</source>
        <translation>خطأ معروف يفسّر الانزياح</translation>
    </message>
    <message>
        <source>a shift explains the displacement; no known mistake is supported</source>
        <translation>إزاحة تفسّر الانزياح؛ ولا خطأ معروفًا مؤيَّد</translation>
    </message>
    <message>
        <source>no error to explain: the map lies where the finds are</source>
        <translation>لا خطأ يحتاج إلى تفسير: تقع الخريطة حيث توجد المكتشفات</translation>
    </message>
    <message>
        <source>taken together the records lie where the finds are, but not in every group</source>
        <translation>تقع السجلات في مجملها حيث توجد المكتشفات، ولكن ليس في كل مجموعة</translation>
    </message>
    <message>
        <source>nothing that was tested explains the error</source>
        <translation>لا شيء مما اختُبر يفسّر الخطأ</translation>
    </message>
    <message>
        <source>something may explain the displacement, but the evidence is too weak to say so</source>
        <translation>قد يكون للانزياح تفسير، لكن الأدلة أضعف من أن تسمح بقول ذلك</translation>
    </message>
    <message>
        <source>too little evidence to tell</source>
        <translation>الأدلة لا تكفي للحكم</translation>
    </message>
    <message>
        <source>no displacement</source>
        <translation>لا انزياح</translation>
    </message>
    <message>
        <source>coordinates of an old datum taken for WGS 84</source>
        <translation>إحداثيات على مرجع جيوديسي قديم عُدّت على WGS 84</translation>
    </message>
    <message>
        <source>coordinates of one grid taken for those of another</source>
        <translation>إحداثيات شبكة عُدّت إحداثيات شبكة أخرى</translation>
    </message>
    <message>
        <source>the neighbouring zone of the grid</source>
        <translation>النطاق المجاور من الشبكة</translation>
    </message>
    <message>
        <source>axes swapped</source>
        <translation>محوران متبادلان</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds written as decimal degrees</source>
        <translation>درجات ودقائق وثوانٍ كُتبت درجات عشرية</translation>
    </message>
    <message>
        <source>decimal minutes read as seconds</source>
        <translation>دقائق عشرية قُرئت ثواني</translation>
    </message>
    <message>
        <source>magnetic bearings drawn as true ones</source>
        <translation>اتجاهات مغناطيسية رُسمت اتجاهات حقيقية</translation>
    </message>
    <message>
        <source>grid bearings drawn as true ones</source>
        <translation>اتجاهات شبكة رُسمت اتجاهات حقيقية</translation>
    </message>
    <message>
        <source>coordinates cut off, not rounded</source>
        <translation>إحداثيات بُترت ولم تُقرَّب</translation>
    </message>
    <message>
        <source>bearings drawn the wrong way round</source>
        <translation>اتجاهات رُسمت معكوسة</translation>
    </message>
    <message>
        <source>mils of another circle</source>
        <translation>مِلّات دائرة أخرى</translation>
    </message>
    <message>
        <source>distances in another unit than metres</source>
        <translation>مسافات بوحدة غير المتر</translation>
    </message>
    <message>
        <source>drawn on the wrong side of the baseline</source>
        <translation>رسم على الجانب الخطأ من خط الأساس</translation>
    </message>
    <message>
        <source>a shift</source>
        <translation>إزاحة</translation>
    </message>
    <message>
        <source>a shift and a turn</source>
        <translation>إزاحة ودوران</translation>
    </message>
    <message>
        <source>a shift, a turn and a scale</source>
        <translation>إزاحة ودوران ومقياس</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مؤيَّد</translation>
    </message>
    <message>
        <source>not rejected</source>
        <translation>غير مرفوض</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>لا يمكن تمييزه</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>move the map %1 m to azimuth %2°</source>
        <translation>انقل الخريطة %1 م باتجاه السمت %2°</translation>
    </message>
    <message>
        <source>Where was searched is unknown. If search followed the map, explanations look better than they are.</source>
        <translation>لا يُعرف أين جرى البحث. وإذا كان البحث قد تبع الخريطة فإن التفسيرات تبدو أفضل مما هي عليه.</translation>
    </message>
    <message>
        <source>Reference points without a record, not used: %1.</source>
        <translation>النقاط المرجعية التي بلا سجل، ولم تُستخدم: %1.</translation>
    </message>
    <message>
        <source>Grid files that PROJ does not have here, so that operations which need them were not tested: %1.</source>
        <translation>ملفات الشبكات التي لا يجدها PROJ هنا، فلم تُختبر عمليات التحويل التي تحتاج إليها: %1.</translation>
    </message>
    <message>
        <source>Field with the record of a reference point</source>
        <translation>الحقل الذي فيه سجل النقطة المرجعية</translation>
    </message>
    <message>
        <source>Causes to test</source>
        <translation>الأسباب التي تُختبر</translation>
    </message>
    <message>
        <source>Old datums and grids to test</source>
        <translation>المراجع الجيوديسية والشبكات القديمة التي تُختبر</translation>
    </message>
    <message>
        <source>Longest shift, metres</source>
        <translation>أطول إزاحة بالأمتار</translation>
    </message>
    <message>
        <source>Number of chance maps</source>
        <translation>عدد خرائط المصادفة</translation>
    </message>
    <message>
        <source>A point anywhere in the searched ground is on A with a chance of %1, on B with %2: a map that covers more ground hits more.</source>
        <translation>احتمال أن تقع أي نقطة في الأرض المبحوث فيها على الخريطة A هو %1، وعلى الخريطة B هو %2: فالخريطة التي تغطي أرضًا أوسع تطابق مكتشفات أكثر.</translation>
    </message>
    <message>
        <source>If areas like this were searched again and again, about 95 of 100 such intervals would hold the rate. Finds of one cluster (a task, or finds near each other) tell less than as many finds apart, so it is wider than one that counts finds.</source>
        <translation>لو بُحث مرة بعد مرة في مناطق مثل هذه، لاحتوى المعدلَ نحو 95 من كل 100 من مثل هذه المجالات. ومكتشفات التجمّع الواحد (وهو مهمة أو مكتشفات متقاربة) أقل دلالة من العدد نفسه من المكتشفات المتباعدة، ولذلك فهو أوسع من مجال يُحسب بعدد المكتشفات.</translation>
    </message>
    <message>
        <source>Clusters are taken as independent of each other. Clusters of unequal size count as fewer. Under 8 no interval is given, under 20 it is rough.</source>
        <translation>تُعدّ التجمّعات مستقلة بعضها عن بعض. والتجمّعات المتفاوتة الحجم تُحسب بعدد أقل من عددها. ولا يُعطى مجال إذا كانت أقل من 8، ويكون تقريبيًا إذا كانت أقل من 20.</translation>
    </message>
    <message>
        <source>Not given where nearly all or nearly none of the searched ground is mapped, or with fewer than 8 search tasks beyond the map, half of whose ground or more lies farther than T from it.</source>
        <translation>لا تُعطى إذا كانت الأرض المبحوث فيها مشمولة كلها تقريبًا بالخريطة أو لا يكاد يُشمل منها شيء، أو إذا كانت مهام البحث خارج الخريطة أقل من 8، وهي التي يقع نصف أرضها أو أكثر على بُعد يزيد على مسافة السماح T من الخريطة.</translation>
    </message>
    <message>
        <source>How often a map that knows nothing of the mines would do as well relative to its own chance rate: the map is shifted at random over the area, finds and searched ground stay; and the finds&apos; clusters are compared with the chance rate. The larger of the two p-values counts.</source>
        <translation>كم مرة تبلغ خريطة لا تعرف شيئًا عن الألغام نتيجة لا تقل عن هذه قياسًا إلى معدل المصادفة الخاص بها: تُزاح الخريطة عشوائيًا في المنطقة وتبقى المكتشفات والأرض المبحوث فيها في مكانها؛ كما تُقارَن تجمّعات المكتشفات بمعدل المصادفة. ويُؤخذ بالأكبر من القيمتين الاحتماليتين p.</translation>
    </message>
    <message>
        <source>The hit rate at every tolerance at once: ½ is chance. With every find inside the mapped ground it is 1 less half the mapped share of the searched ground, the best that can be reached.</source>
        <translation>معدل التطابق عند كل مسافات السماح معًا: القيمة ½ تعني المصادفة. وإذا كانت كل المكتشفات داخل الأرض المشمولة بالخريطة كانت القيمة 1 مطروحًا منها نصف النسبة المشمولة بالخريطة من الأرض المبحوث فيها، وهي أفضل ما يمكن بلوغه.</translation>
    </message>
    <message>
        <source>Groups with an adjusted p-value of at most 0.05 are flagged. If this rule is used on many maps, about one in twenty of the groups it flags differ only by chance, on average; on a worthless map all do.</source>
        <translation>تُعلَّم المجموعات التي لا تزيد قيمتها الاحتمالية p المعدَّلة على 0.05. وإذا طُبّقت هذه القاعدة على خرائط كثيرة، فإن واحدة تقريبًا من كل عشرين مجموعة تُعلِّمها تختلف بالمصادفة وحدها في المتوسط؛ أما في خريطة بلا قيمة فكلها كذلك.</translation>
    </message>
    <message>
        <source>Clusters of records, too few for more than a rough interval of the confirmation rate: %1.</source>
        <translation>تجمّعات السجلات، وعددها لا يكفي إلا لمجال تقريبي لمعدل التأكيد: %1.</translation>
    </message>
    <message>
        <source>A map that knew nothing of the mines could do as well (%1): this is not enough to tell the map from chance.</source>
        <translation>قد تبلغ خريطة لا تعرف شيئًا عن الألغام نتيجة لا تقل عن هذه (%1): فلا يكفي ذلك لتمييز الخريطة من المصادفة.</translation>
    </message>
    <message>
        <source>fewer than 8 clusters of finds: no p-value</source>
        <translation>تجمّعات المكتشفات أقل من 8: لا تُعطى قيمة احتمالية p</translation>
    </message>
    <message>
        <source>some clusters outweigh the others, so that all count as fewer than 5: no interval</source>
        <translation>بعض التجمّعات يرجح على غيره، فتُحسب كلها بأقل من 5: لا يُعطى مجال</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 قدم</translation>
    </message>
    <message>
        <source>%1 acres</source>
        <translation>%1 أكر</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 هكتار</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>مجال 95%: %1</translation>
    </message>
    <message>
        <source>interval: unknown</source>
        <translation>المجال: غير معروف</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>الانزياح</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>beyond the end of the curve; known when the score has been made again</source>
        <translation>خارج نهاية المنحنى؛ يُعرف بعد إعادة التقييم</translation>
    </message>
    <message>
        <source>run the diagnosis in the tab Why</source>
        <translation>شغّل التشخيص في علامة التبويب «لماذا»</translation>
    </message>
    <message>
        <source>as recovered by the diagnosis, see the tab Why</source>
        <translation>كما استخرجه التشخيص، انظر علامة التبويب «لماذا»</translation>
    </message>
    <message>
        <source>at %1: %2 of %3 finds; chance rate %4</source>
        <translation>عند %1: %2 من أصل %3 من المكتشفات؛ معدل المصادفة %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then a length in feet</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is faded still belongs to T = %1, until the score has been made again.</source>
        <translation>ما ظهر باهتًا ما زال يخص T = %1، إلى أن يُعاد التقييم.</translation>
    </message>
    <message>
        <source>Read at %1, the nearest point of the curve.</source>
        <translation>القراءة عند %1، وهي أقرب نقطة على المنحنى.</translation>
    </message>
    <message>
        <source>How far, and in which direction, the map lies from where the mines are. It is recovered by the diagnosis; a score does not know it.</source>
        <translation>كم تبعد الخريطة عن مواضع الألغام، وفي أي اتجاه. يستخرجه التشخيص؛ ولا يعرفه التقييم.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>شمالًا</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>north-east</comment>
        <translation>شمال شرق</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>شرقًا</translation>
    </message>
    <message>
        <source>SE</source>
        <comment>south-east</comment>
        <translation>جنوب شرق</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>جنوبًا</translation>
    </message>
    <message>
        <source>SW</source>
        <comment>south-west</comment>
        <translation>جنوب غرب</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>غربًا</translation>
    </message>
    <message>
        <source>NW</source>
        <comment>north-west</comment>
        <translation>شمال غرب</translation>
    </message>
    <message>
        <source>%1 m %2</source>
        <comment>length and direction of a displacement</comment>
        <translation>%1 م %2</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <extracomment>The ends of an interval of a percentage, &quot;33–50 %&quot;.</extracomment>
        <translation>%1–%2%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Records that hold it</source>
        <translation>السجلات التي تحويه</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>two reference points</source>
        <translation>نقطتان مرجعيتان</translation>
    </message>
    <message>
        <source>perimeter and extent</source>
        <translation>المحيط والامتداد</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>emplacing method</source>
        <translation>طريقة الزرع</translation>
    </message>
    <message>
        <source>type of fuse and life time</source>
        <translation>نوع الصمامة والعمر</translation>
    </message>
    <message>
        <source>date and time of laying</source>
        <translation>تاريخ الزرع ووقته</translation>
    </message>
    <message>
        <source>anti-handling devices</source>
        <translation>أجهزة منع المناولة</translation>
    </message>
    <message>
        <source>exact location of every mine or row</source>
        <translation>الموضع الدقيق لكل لغم أو صف</translation>
    </message>
    <message>
        <source>What the records hold</source>
        <translation>ما تحويه السجلات</translation>
    </message>
    <message>
        <source>The elements that CCW Amended Protocol II (3 May 1996), Technical Annex 1(a), asks of a record. An element that no field was named for counts as missing. This says what stands in the layer, not what was on paper, and not whether it is right.</source>
        <translation>العناصر التي يطلبها من السجل البروتوكول الثاني المعدَّل لاتفاقية الأسلحة التقليدية المعيّنة (3 أيار/مايو 1996)، المرفق التقني، الفقرة 1(أ). والعنصر الذي لم يُسمَّ له حقل يُعدّ ناقصًا. ويبيّن ذلك ما هو وارد في الطبقة، لا ما كان على الورق، ولا ما إذا كان صحيحًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Elements held</source>
        <translation>العناصر التي يحويها</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>Each record</source>
        <translation>كل سجل على حدة</translation>
    </message>
    <message>
        <source>Searched share</source>
        <translation>نسبة المبحوث فيه</translation>
    </message>
    <message>
        <source>Finds inside</source>
        <translation>المكتشفات في الداخل</translation>
    </message>
    <message>
        <source>Finds near</source>
        <translation>المكتشفات بالقرب</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>الألغام</translation>
    </message>
    <message>
        <source>Other finds and accidents inside</source>
        <translation>مكتشفات وحوادث أخرى في الداخل</translation>
    </message>
    <message>
        <source>Nearest scored find, metres</source>
        <translation>البُعد عن أقرب مكتشَف محتسب، بالأمتار</translation>
    </message>
    <message>
        <source>Hit rate: finds in searched ground within T</source>
        <translation>معدل التطابق: المكتشفات في الأرض المبحوث فيها ضمن مسافة السماح T</translation>
    </message>
    <message>
        <source>Finds in searched ground beyond T</source>
        <translation>المكتشفات في الأرض المبحوث فيها خارج مسافة السماح T</translation>
    </message>
    <message>
        <source>Hit rate counted by mine</source>
        <translation>معدل التطابق محسوبًا بعدد الألغام</translation>
    </message>
    <message>
        <source>All finds within T, searched or not</source>
        <translation>كل المكتشفات ضمن مسافة السماح T، سواء بُحث في مكانها أم لا</translation>
    </message>
    <message>
        <source>Chance rate: searched ground within T</source>
        <translation>معدل المصادفة: الأرض المبحوث فيها ضمن مسافة السماح T</translation>
    </message>
    <message>
        <source>Confirmation rate: judged records</source>
        <translation>معدل التأكيد: السجلات المبتوت فيها</translation>
    </message>
    <message>
        <source>Confirmed records among all, judged or not</source>
        <translation>السجلات المؤكَّدة من بين كل السجلات، سواء بُتّ فيها أم لا</translation>
    </message>
    <message>
        <source>Unconfirmed records among the judged</source>
        <translation>السجلات غير المؤكَّدة من بين المبتوت فيها</translation>
    </message>
    <message>
        <source>Mapped ground that was searched</source>
        <translation>ما بُحث فيه من الأرض المشمولة بالخريطة</translation>
    </message>
    <message>
        <source>Accidents within T of the map</source>
        <translation>الحوادث ضمن مسافة السماح T من الخريطة</translation>
    </message>
    <message>
        <source>Accidents beyond T of the map</source>
        <translation>الحوادث خارج مسافة السماح T من الخريطة</translation>
    </message>
    <message>
        <source>Hit rate at another tolerance</source>
        <translation>معدل التطابق عند مسافة سماح أخرى</translation>
    </message>
    <message>
        <source>Chance rate at another tolerance</source>
        <translation>معدل المصادفة عند مسافة سماح أخرى</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>المكتشفات</translation>
    </message>
    <message>
        <source>records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>الأمتار المربعة</translation>
    </message>
    <message>
        <source>cannot be said: not known here</source>
        <translation>لا يمكن قول ذلك: غير معروف هنا</translation>
    </message>
    <message>
        <source>%1 to %2 m</source>
        <translation>من %1 إلى %2 م</translation>
    </message>
    <message>
        <source>yes, at a tolerance of %1</source>
        <translation>نعم، عند مسافة السماح %1</translation>
    </message>
    <message>
        <source>no, at no tolerance that was computed</source>
        <translation>لا، ليس عند أي من مسافات السماح المحسوبة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no, but within its interval</source>
        <translation>لا، لكنها تقع ضمن مجاله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What a quoted percentage could mean</source>
        <translation>ما قد تعنيه نسبة مئوية متداوَلة</translation>
    </message>
    <message>
        <source>Quoted for this map: %1. The table says which measures would give it here. A match means that the percentage could have been got in this way, not that it was.</source>
        <translation>النسبة المتداوَلة عن هذه الخريطة: ‎%1‎. ويبيّن الجدول المقاييس التي تعطيها هنا. والتوافق يعني أن النسبة كان يمكن الحصول عليها بهذه الطريقة، لا أنها حُصل عليها بها.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>محسوب على</translation>
    </message>
    <message>
        <source>Would it be quoted so?</source>
        <translation>هل يعطي هذه النسبة؟</translation>
    </message>
    <message>
        <source>an outcome that this version of the plugin does not know</source>
        <translation>نتيجة لا يعرفها هذا الإصدار من الملحق</translation>
    </message>
    <message>
        <source>it has an explanation with the cause &quot;%1&quot; and the verdict &quot;%2&quot;, which this version does not know</source>
        <translation>فيه تفسير سببه «%1» والحكم عليه «%2»، وهو ما لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>its schema is &quot;%1&quot;, not minemap-diagnosis/1</source>
        <translation>مخططه (schema) هو «%1»، وليس minemap-diagnosis/1</translation>
    </message>
    <message>
        <source>it has no schema, so it is no diagnosis</source>
        <translation>ليس فيه مخطط (schema)، فليس تشخيصًا</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>CRS: %1</source>
        <translation>نظام الإحداثيات المرجعي: %1</translation>
    </message>
    <message>
        <source>CRS: Lambert azimuthal equal-area plane on WGS 84, centred on latitude %1°, longitude %2°</source>
        <translation>نظام الإحداثيات المرجعي: مستوى لامبرت السمتي المتساوي المساحات على WGS 84، مركزه عند خط العرض ‎%1°‎ وخط الطول ‎%2°‎</translation>
    </message>
    <message>
        <source>Map of discrepancies</source>
        <translation>خريطة الاختلافات</translation>
    </message>
    <message>
        <source>record, confirmed</source>
        <translation>سجل مؤكَّد</translation>
    </message>
    <message>
        <source>record, unconfirmed: searched in part; nothing found in the searched part; not evidence that the ground is clear</source>
        <translation>سجل غير مؤكَّد: بُحث في جزء منه؛ ولم يُعثر على شيء في الجزء المبحوث فيه؛ وليس ذلك دليلًا على خلو الأرض</translation>
    </message>
    <message>
        <source>record, mined, not judged</source>
        <translation>سجل فيه ألغام، غير مبتوت فيه</translation>
    </message>
    <message>
        <source>record, not judged</source>
        <translation>سجل غير مبتوت فيه</translation>
    </message>
    <message>
        <source>record without a verdict</source>
        <translation>سجل بلا حكم</translation>
    </message>
    <message>
        <source>record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>find: %1</source>
        <translation>مكتشَف: %1</translation>
    </message>
    <message>
        <source>find</source>
        <translation>مكتشَف</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>ground of the layer of searched ground</source>
        <translation>أرض من طبقة الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Further rows, in the file: %1.</source>
        <translation>صفوف أخرى موجودة في الملف، عددها: %1.</translation>
    </message>
    <message>
        <source>Whether a known mistake displaced the map was not looked into for this report.</source>
        <translation>لم يُنظر لأجل هذا التقرير في ما إذا كان خطأ معروف قد أزاح الخريطة.</translation>
    </message>
    <message>
        <source>The diagnosis of the whole map: %1; groups whose displacement is explained: %2 of %3.</source>
        <translation>تشخيص الخريطة كلها: %1؛ المجموعات التي فُسّر انزياحها: %2 من أصل %3.</translation>
    </message>
    <message>
        <source>The diagnosis of the whole map: %1; %2 (%3); this is a hypothesis for survey planning and no reason to release land.</source>
        <translation>تشخيص الخريطة كلها: %1؛ %2 (%3)؛ وهذه فرضية لتخطيط المسح، وليست سببًا لتحرير الأراضي.</translation>
    </message>
    <message>
        <source>Whether the map does better than chance cannot be said of so little.</source>
        <translation>لا يمكن القول، استنادًا إلى هذا القدر القليل، ما إذا كانت الخريطة أفضل من المصادفة.</translation>
    </message>
    <message>
        <source>Where was searched is unknown, so no record can be confirmed or left unconfirmed.</source>
        <translation>لا يُعرف أين جرى البحث، فلا يمكن عدّ أي سجل مؤكَّدًا أو غير مؤكَّد.</translation>
    </message>
    <message>
        <source>The digest in the scorecard is not that of its numbers: the file was changed after it was written, or another version of the plugin wrote it.</source>
        <translation>البصمة الواردة في بطاقة النتائج ليست بصمة أرقامها: فإما أن الملف عُدّل بعد كتابته، وإما أن إصدارًا آخر من الملحق كتبه.</translation>
    </message>
    <message>
        <source>What lies in ground that was not searched. No number here says anything about it.</source>
        <translation>ما يوجد في الأرض التي لم يُبحث فيها. ولا يقول أي رقم هنا شيئًا عنه.</translation>
    </message>
    <message>
        <source>What the search missed. A mine that was not found counts nowhere.</source>
        <translation>ما فات البحث. فاللغم الذي لم يُعثر عليه لا يُحتسب في أي موضع.</translation>
    </message>
    <message>
        <source>Whether an unconfirmed record ever held mines: they may have been moved, washed away, removed or never laid.</source>
        <translation>ما إذا كان السجل غير المؤكَّد قد احتوى يومًا على ألغام: فقد تكون نُقلت أو جرفتها المياه أو أُزيلت أو لم تُزرع قط.</translation>
    </message>
    <message>
        <source>Whether a find that is on no record was laid by those who made the map, or later, or by others, unless its date tells.</source>
        <translation>ما إذا كان المكتشَف الذي لا يقع على أي سجل قد زرعه من وضعوا الخريطة، أو زُرع لاحقًا، أو زرعه غيرهم، ما لم يبيّن تاريخه ذلك.</translation>
    </message>
    <message>
        <source>What those who made the map knew or meant. The numbers describe the map, not people.</source>
        <translation>ما كان يعلمه أو يقصده من وضعوا الخريطة. فالأرقام تصف الخريطة، لا الأشخاص.</translation>
    </message>
    <message>
        <source>Whether land can be released. That needs more than a map and its score.</source>
        <translation>ما إذا كان يمكن تحرير الأراضي. فذلك يحتاج إلى أكثر من خريطة وتقييمها.</translation>
    </message>
    <message>
        <source>1 − hit rate: finds in searched ground that are on no record within T. The standard counts all items that are missing; here only those that search could meet.</source>
        <translation>1 − معدل التطابق: المكتشفات في الأرض المبحوث فيها التي لا تقع ضمن مسافة السماح T من أي سجل. ويَعُدّ المعيار كل العناصر الناقصة؛ أما هنا فلا يُعدّ إلا ما كان يمكن أن يصادفه البحث.</translation>
    </message>
    <message>
        <source>1 − confirmation rate: at most this. An unconfirmed record is not shown to be in excess.</source>
        <translation>1 − معدل التأكيد: هذا هو الحد الأعلى. فالسجل غير المؤكَّد لم يثبت أنه زائد.</translation>
    </message>
    <message>
        <source>The share of finds within each distance of the map: no measure of the standard, which needs pairs of places.</source>
        <translation>نسبة المكتشفات ضمن كل مسافة من الخريطة: وليست من مقاييس المعيار، الذي يحتاج إلى أزواج من المواضع.</translation>
    </message>
    <message>
        <source>Geometries repaired or refused</source>
        <translation>الأشكال الهندسية المُصلَحة أو المستبعَدة</translation>
    </message>
    <message>
        <source>Over all inputs.</source>
        <translation>في كل المُدخَلات.</translation>
    </message>
    <message>
        <source>Not in the standard.</source>
        <translation>غير وارد في المعيار.</translation>
    </message>
    <message>
        <source>Recovered shift</source>
        <translation>الإزاحة المستخرجة</translation>
    </message>
    <message>
        <source>Length of the shift, where one stands; recovered without pairs.</source>
        <translation>طول الإزاحة، حيث تثبت إزاحة؛ وقد استُخرجت من دون أزواج.</translation>
    </message>
    <message>
        <source>Claimed against found</source>
        <translation>العدد المذكور مقارنةً بالعدد المكتشَف</translation>
    </message>
    <message>
        <source>From matched pairs.</source>
        <translation>من الأزواج المُطابَقة.</translation>
    </message>
    <message>
        <source>Elements of the record</source>
        <translation>عناصر السجل</translation>
    </message>
    <message>
        <source>Of the elements that CCW Amended Protocol II requires.</source>
        <translation>من العناصر التي يشترطها البروتوكول الثاني المعدَّل لاتفاقية الأسلحة التقليدية المعيّنة.</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is neither true nor false</source>
        <translation>قيمة «%1» فيه ليست true ولا false</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not a number</source>
        <translation>قيمة «%1» فيه ليست عددًا</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not a text</source>
        <translation>قيمة «%1» فيه ليست نصًا</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not a list</source>
        <translation>قيمة «%1» فيه ليست قائمة</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not an object</source>
        <translation>قيمة «%1» فيه ليست كائنًا</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not a whole number</source>
        <translation>قيمة «%1» فيه ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>ليس بصيغة JSON (%1 عند البايت %2)</translation>
    </message>
    <message>
        <source>its values are nested too deeply</source>
        <translation>قيمه متداخلة بعمق أكبر مما يُقبل</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>إعداد: %1</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Left out: a map shows places.</source>
        <translation>لم تُدرج: لأن الخريطة تُظهر الأماكن.</translation>
    </message>
    <message>
        <source>Not drawn: no layers were given to the report.</source>
        <translation>لم تُرسم: لم تُعطَ للتقرير طبقات.</translation>
    </message>
    <message>
        <source>Map of group %1</source>
        <translation>خريطة المجموعة %1</translation>
    </message>
    <message>
        <source>Map of the records without a group</source>
        <translation>خريطة السجلات التي بلا مجموعة</translation>
    </message>
    <message>
        <source>Explanation, before and after</source>
        <translation>التفسير، قبله وبعده</translation>
    </message>
    <message>
        <source>No diagnosis was given to the report.</source>
        <translation>لم يُعطَ للتقرير تشخيص.</translation>
    </message>
    <message>
        <source>The diagnosis was made from other layers than the scorecard, or from other features of them.</source>
        <translation>أُعدّ التشخيص من طبقات غير التي أُعدّت منها بطاقة النتائج، أو من ميزات أخرى فيها.</translation>
    </message>
    <message>
        <source>No counts were given to the report.</source>
        <translation>لم تُعطَ للتقرير أعداد.</translation>
    </message>
    <message>
        <source>No accidents were given to the score.</source>
        <translation>لم تُعطَ للتقييم حوادث.</translation>
    </message>
    <message>
        <source>The measures by the names of ISO 19157</source>
        <translation>المقاييس بأسمائها في المعيار ISO 19157</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>هذا التقرير</translation>
    </message>
    <message>
        <source>Data quality element</source>
        <translation>عنصر جودة البيانات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>How to reproduce</source>
        <translation>كيفية إعادة الحصول على النتائج</translation>
    </message>
    <message>
        <source>Minefield map accuracy: report</source>
        <translation>دقة خريطة حقول الألغام: تقرير</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>What cannot be known</source>
        <translation>ما لا يمكن معرفته</translation>
    </message>
    <message>
        <source>The layer of %1 was in no file: put its source in the place of &lt;%1&gt;.</source>
        <translation>لم تكن الطبقة المعطاة للمعامل %1 في ملف: ضع مصدرها مكان &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The digest at the end of the new scorecard must be the one printed here, on every machine, in every language and with any number of threads.</source>
        <translation>يجب أن تكون البصمة في آخر بطاقة النتائج الجديدة هي المطبوعة هنا، على كل جهاز، وبكل لغة، وبأي عدد من خيوط التنفيذ (threads).</translation>
    </message>
    <message>
        <source>If it is not, compare the hashes of the inputs first: they follow the used features and fields, not the bytes of a file.</source>
        <translation>فإن لم تكن كذلك، فقارن أولًا قيم تجزئة المُدخَلات (hash): فهي تتبع الميزات والحقول المستخدمة، لا بايتات الملف.</translation>
    </message>
    <message>
        <source>a note in it has the severity &quot;%1&quot;, which is none of info, warning and alarm</source>
        <translation>فيه ملاحظة درجتها «%1»، وليست من info أو warning أو alarm</translation>
    </message>
    <message>
        <source>its parameters have no number for TOLERANCE</source>
        <translation>ليس في معاملاته عدد للمعامل TOLERANCE</translation>
    </message>
    <message>
        <source>its schema is &quot;%1&quot;, not minemap-scorecard/1</source>
        <translation>مخططه (schema) هو «%1»، وليس minemap-scorecard/1</translation>
    </message>
    <message>
        <source>it has no schema, so it is no scorecard</source>
        <translation>ليس فيه مخطط (schema)، فليس بطاقة نتائج</translation>
    </message>
    <message>
        <source>Mines found in searched ground over those that a right claim would let expect there: claimed × searched share × share of mines that such a search finds. See the tab Counts.</source>
        <translation>الألغام التي عُثر عليها في الأرض المبحوث فيها مقسومة على ما كان يُتوقع فيها لو كان المذكور صحيحًا: المذكور × نسبة المبحوث فيه × نسبة الألغام التي يعثر عليها مثل هذا البحث. انظر علامة التبويب «الأعداد».</translation>
    </message>
    <message>
        <source>One further record is not listed here; it stands in the JSON and in the layer.</source>
        <translation>يوجد سجل آخر غير مُدرَج هنا؛ وهو موجود في ملف JSON وفي الطبقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n further records are not listed here; they stand in the JSON and in the layer.</source>
        <translation>
            <numerusform>لا توجد سجلات أخرى غير مُدرَجة هنا.</numerusform>
            <numerusform>يوجد سجل آخر غير مُدرَج هنا؛ وهو موجود في ملف JSON وفي الطبقة.</numerusform>
            <numerusform>يوجد سجلان آخران غير مُدرَجين هنا؛ وهما موجودان في ملف JSON وفي الطبقة.</numerusform>
            <numerusform>توجد %n سجلات أخرى غير مُدرَجة هنا؛ وهي موجودة في ملف JSON وفي الطبقة.</numerusform>
            <numerusform>يوجد %n سجلًا آخر غير مُدرَج هنا؛ وهي موجودة في ملف JSON وفي الطبقة.</numerusform>
            <numerusform>يوجد %n سجل آخر غير مُدرَج هنا؛ وهي موجودة في ملف JSON وفي الطبقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mines found of those that a right claim would let expect in the searched ground</source>
        <translation>الألغام المكتشفة من الألغام التي كانت تُتوقع في الأرض المبحوث فيها لو كان المذكور صحيحًا</translation>
    </message>
    <message>
        <source>Mines found on records, in searched ground or not, of those claimed</source>
        <translation>الألغام المكتشفة في السجلات، سواء بُحث في مكانها أم لا، من الألغام المذكورة</translation>
    </message>
    <message>
        <source>Records that agree with their claim, of those judged by number</source>
        <translation>السجلات التي تتفق مع المذكور فيها، من السجلات التي حُكم عليها بحسب العدد</translation>
    </message>
    <message>
        <source>Overlap of types, at most, of the mines expected</source>
        <translation>تداخل الأنواع، على الأكثر، من الألغام المتوقعة</translation>
    </message>
    <message>
        <source>Overlap of types, at most, of the mines found</source>
        <translation>تداخل الأنواع، على الأكثر، من الألغام المكتشفة</translation>
    </message>
    <message>
        <source>mines expected</source>
        <translation>الألغام المتوقعة</translation>
    </message>
    <message>
        <source>mines claimed</source>
        <translation>الألغام المذكورة</translation>
    </message>
    <message>
        <source>mines found</source>
        <translation>الألغام المكتشفة</translation>
    </message>
    <message>
        <source>Recorded mines matched with a find, of those that may be</source>
        <translation>الألغام المسجَّلة المُطابَقة بمكتشَف، من الألغام التي يمكن أن تُطابَق</translation>
    </message>
    <message>
        <source>Matched pairs whose class of type agrees</source>
        <translation>الأزواج المُطابَقة التي يتفق صنف النوع فيها</translation>
    </message>
    <message>
        <source>recorded mines</source>
        <translation>الألغام المسجَّلة</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>cannot be said: too few to judge</source>
        <translation>لا يمكن قول ذلك: عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the names of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>No measure gives it here.</source>
        <translation>لا يعطي هذه النسبة هنا أي مقياس.</translation>
    </message>
    <message>
        <source>Could be: %1.</source>
        <translation>قد يعطيها: %1.</translation>
    </message>
    <message>
        <source>Not, but within its interval: %1.</source>
        <translation>لا يعطيها، لكنها تقع ضمن مجاله: %1.</translation>
    </message>
    <message>
        <source>Not: %1.</source>
        <translation>لا يعطيها: %1.</translation>
    </message>
    <message>
        <source>Cannot be said here: %1.</source>
        <translation>لا يمكن قول ذلك هنا: %1.</translation>
    </message>
    <message>
        <source>Minefield map accuracy: claimed and found</source>
        <translation>دقة خريطة حقول الألغام: المذكور والمكتشَف</translation>
    </message>
    <message>
        <source>a reason that this version of the plugin does not know</source>
        <translation>سبب لا يعرفه هذا الإصدار من الملحق</translation>
    </message>
    <message>
        <source>its &quot;counts&quot; do not begin with those of all records</source>
        <translation>قيمة «counts» فيه لا تبدأ بأعداد كل السجلات</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is &quot;%2&quot;, which this version does not know</source>
        <translation>قيمة «%1» فيه هي «%2»، وهي قيمة لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not a pair of numbers</source>
        <translation>قيمة «%1» فيه ليست زوجًا من الأعداد</translation>
    </message>
    <message>
        <source>a row of a record in its &quot;counts&quot; has no &quot;id&quot;</source>
        <translation>في «counts» منه صف يخص سجلًا وليس له «id»</translation>
    </message>
    <message>
        <source>its schema is &quot;%1&quot;, not minemap-counts/1</source>
        <translation>مخططه (schema) هو «%1»، وليس minemap-counts/1</translation>
    </message>
    <message>
        <source>it has no schema, so it is no counts</source>
        <translation>ليس فيه مخطط (schema)، فليس ملف أعداد</translation>
    </message>
    <message>
        <source>Where was searched is unknown, so claimed and found numbers cannot be compared.</source>
        <translation>لا يُعرف أين جرى البحث، فلا يمكن مقارنة الأعداد المذكورة بالأعداد المكتشفة.</translation>
    </message>
    <message>
        <source>No record has a claim that could be wholly read and a known search, so nothing is compared.</source>
        <translation>لا يوجد سجل قُرئ المذكور فيه كله وكان البحث فيه معروفًا، فلم يُقارَن شيء.</translation>
    </message>
    <message>
        <source>Under 10 mines are claimed: too few to judge.</source>
        <translation>الألغام المذكورة أقل من 10: عدد لا يكفي للحكم.</translation>
    </message>
    <message>
        <source>Unaccounted for on these records: %1; a planning figure, not clearance.</source>
        <translation>ما لم يُعرف مصيره في هذه السجلات: %1؛ وهو رقم للتخطيط، وليس تطهيرًا.</translation>
    </message>
    <message>
        <source>Accidents farther than %1 m from the map: %2 of %3.</source>
        <translation>الحوادث الواقعة على بُعد يزيد على %1 م من الخريطة: %2 من أصل %3.</translation>
    </message>
    <message>
        <source>People killed in accidents: %1, of them off the map: %2.</source>
        <translation>القتلى في الحوادث: %1، منهم خارج الخريطة: %2.</translation>
    </message>
    <message>
        <source>People injured in accidents: %1, of them off the map: %2.</source>
        <translation>الجرحى في الحوادث: %1، منهم خارج الخريطة: %2.</translation>
    </message>
    <message>
        <source>Accidents without any number of people, so that more were hurt than is told: %1.</source>
        <translation>الحوادث التي لا يُذكر فيها أي عدد للأشخاص، فيكون من أُصيبوا أكثر مما ذُكر: %1.</translation>
    </message>
    <message>
        <source>in the money of the rates</source>
        <translation>بعملة هذه المعدلات</translation>
    </message>
    <message>
        <source>%1, at the given rates %2 %3</source>
        <comment>an area and what its search costs</comment>
        <translation>%1، وكلفة البحث فيها بالمعدلات المعطاة %2 %3</translation>
    </message>
    <message>
        <source>Ground of unconfirmed records that was searched: %1.</source>
        <translation>ما بُحث فيه من أرض السجلات غير المؤكَّدة: %1.</translation>
    </message>
    <message>
        <source>All ground of unconfirmed records, which may still be right: %1.</source>
        <translation>أرض السجلات غير المؤكَّدة كلها، وهي سجلات قد تكون صحيحة مع ذلك: %1.</translation>
    </message>
    <message>
        <source>Records with more mines than claimed: %1; with fewer: %2; that agree with the claim: %3; that cannot be judged: %4. Records with types that they do not claim: %5.</source>
        <translation>السجلات التي فيها ألغام أكثر من المذكور: %1؛ والتي فيها ألغام أقل: %2؛ والتي تتفق مع المذكور: %3؛ والتي لا يمكن الحكم عليها: %4. والسجلات التي فيها أنواع لا تذكرها: %5.</translation>
    </message>
    <message>
        <source>Mines on records that were laid or made after the record&apos;s date, not compared: %1.</source>
        <translation>الألغام التي زُرعت أو صُنعت بعد تاريخ السجل الذي عُثر عليها فيه، ولم تُقارَن: %1.</translation>
    </message>
    <message>
        <source>Mines on records that were found before the record&apos;s date, not compared: %1.</source>
        <translation>الألغام التي عُثر عليها في سجل قبل تاريخه، ولم تُقارَن: %1.</translation>
    </message>
    <message>
        <source>Mines found on no record: %1.</source>
        <translation>الألغام التي لم يُعثر عليها في أي سجل: %1.</translation>
    </message>
    <message>
        <source>Texts that could not be understood, listed and counted as nothing: %1.</source>
        <translation>النصوص التي تعذّر فهمها، وقد أُدرجت في قائمة ولم يُحتسب منها شيء: %1.</translation>
    </message>
    <message>
        <source> (if mines were laid evenly)</source>
        <translation> (إن كانت الألغام قد زُرعت بتوزيع منتظم)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>Found in searched ground</source>
        <translation>المكتشَف في الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>المكتشَف خارجها</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>Found of expected</source>
        <translation>نسبة المكتشَف إلى المتوقَّع</translation>
    </message>
    <message>
        <source>Unaccounted for (planning figure, not clearance)</source>
        <translation>ما لم يُعرف مصيره (رقم للتخطيط، وليس تطهيرًا)</translation>
    </message>
    <message>
        <source>Further rows, which the tables hold: %1.</source>
        <translation>صفوف أخرى موجودة في الجداول، عددها: %1.</translation>
    </message>
    <message>
        <source>Do the types agree?</source>
        <translation>هل تتفق الأنواع؟</translation>
    </message>
    <message>
        <source>Mines are not matched one by one here: the overlap is the most that they could agree, so it flatters the map.</source>
        <translation>لا تُطابَق الألغام هنا واحدًا واحدًا: فالتداخل هو أقصى ما يمكن أن تتفق فيه، ولذلك يُظهر الخريطة أفضل مما هي عليه.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>المكتشَف</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Overlap of expected</source>
        <translation>نسبة التداخل إلى المتوقَّع</translation>
    </message>
    <message>
        <source>Overlap of found</source>
        <translation>نسبة التداخل إلى المكتشَف</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>ما لم يُفهم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Mines found on records</source>
        <translation>الألغام التي عُثر عليها في السجلات</translation>
    </message>
    <message>
        <source>Of them with a date of laying or making, on a dated record</source>
        <translation>منها ما له تاريخ زرع أو صنع، في سجل مؤرَّخ</translation>
    </message>
    <message>
        <source>Laid after the record&apos;s date</source>
        <translation>ما زُرع بعد تاريخ السجل</translation>
    </message>
    <message>
        <source>Made after it</source>
        <translation>ما صُنع بعده</translation>
    </message>
    <message>
        <source>Either, of those that are dated</source>
        <translation>أيٌّ من الأمرين، من الألغام المؤرَّخة</translation>
    </message>
    <message>
        <source>Found before the record&apos;s date</source>
        <translation>ما عُثر عليه قبل تاريخ السجل</translation>
    </message>
    <message>
        <source>Records without a date</source>
        <translation>السجلات التي بلا تاريخ</translation>
    </message>
    <message>
        <source>Do the dates agree?</source>
        <translation>هل تتفق التواريخ؟</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>These records are dated after mines on them were found, so they cannot have been drawn to warn of those.</source>
        <translation>تاريخ هذه السجلات لاحق للعثور على ألغام فيها، فلا يمكن أن تكون قد رُسمت للتحذير من تلك الألغام.</translation>
    </message>
    <message>
        <source>Mines found before its date</source>
        <translation>ما عُثر عليه من الألغام قبل تاريخه</translation>
    </message>
    <message>
        <source>Mines found</source>
        <translation>ما عُثر عليه من الألغام</translation>
    </message>
    <message>
        <source>Expected is the number claimed times the searched share of the record times the share of mines that such a search finds.</source>
        <translation>المتوقَّع هو العدد المذكور مضروبًا في نسبة المبحوث فيه من السجل وفي نسبة الألغام التي يعثر عليها مثل هذا البحث.</translation>
    </message>
    <message>
        <source>The verdict asks whether so few, or so many, would be found if the claim were right; a claim that even no find at all could not contradict is not judged.</source>
        <translation>يسأل الحكم: هل كان سيُعثر على مثل هذا العدد، قلةً أو كثرةً، لو كان المذكور صحيحًا؟ والمذكور الذي لا يمكن أن يناقضه حتى عدم العثور على شيء لا يُحكم عليه.</translation>
    </message>
    <message>
        <source>A mine within the tolerance of a record counts for it, inside or not, but the searched share is that of the record&apos;s own ground: on a map that is displaced, more may seem found than a right claim would let expect.</source>
        <translation>اللغم الواقع ضمن مسافة السماح من سجل يُحسب له، سواء كان داخله أم لا، أما نسبة المبحوث فيه فهي نسبته من أرض السجل نفسه: ففي خريطة مُزاحة قد يبدو المكتشَف أكثر مما كان يُتوقع لو كان المذكور صحيحًا.</translation>
    </message>
    <message>
        <source>Where finds come in enough clusters, their unevenness decides; else mines are taken as laid evenly, and the verdict says so.</source>
        <translation>حيث تكفي تجمّعات المكتشفات عددًا، يُحسم الأمر بحسب تفاوتها؛ وإلا عُدّت الألغام مزروعة بتوزيع منتظم، ويُذكر ذلك في الحكم.</translation>
    </message>
    <message>
        <source>All records compared</source>
        <translation>كل السجلات المقارَنة</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>لا عدد مذكور</translation>
    </message>
    <message>
        <source>part of the claim could not be read</source>
        <translation>تعذّرت قراءة جزء من المذكور</translation>
    </message>
    <message>
        <source>where was searched is unknown</source>
        <translation>لا يُعرف أين جرى البحث</translation>
    </message>
    <message>
        <source>nothing of it was searched</source>
        <translation>لم يُبحث في أي جزء منه</translation>
    </message>
    <message>
        <source>searched too little: even no find at all would not speak against the claim</source>
        <translation>ما بُحث فيه لا يكفي: فحتى عدم العثور على شيء لا يناقض المذكور</translation>
    </message>
    <message>
        <source>under 10 claimed: too few to judge</source>
        <translation>المذكور أقل من 10: عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>mines without a known type or model could change it</source>
        <translation>قد تغيّر ذلك ألغام لا يُعرف نوعها أو طرازها</translation>
    </message>
    <message>
        <source>the share of mines that such a search finds is not between 0 and 1</source>
        <translation>نسبة الألغام التي يعثر عليها مثل هذا البحث ليست بين 0 و1</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>لا يوجد عدد</translation>
    </message>
    <message>
        <source>the number is no plain count (a range, a decimal, a sign or an approximation)</source>
        <translation>العدد ليس عددًا صريحًا (بل مدى أو عدد عشري أو إشارة أو تقريب)</translation>
    </message>
    <message>
        <source>the number is larger than ten million</source>
        <translation>العدد أكبر من عشرة ملايين</translation>
    </message>
    <message>
        <source>it can be read in more than one way</source>
        <translation>يمكن أن يُقرأ بأكثر من طريقة</translation>
    </message>
    <message>
        <source>it is not a number and a type</source>
        <translation>ليس عددًا ونوعًا</translation>
    </message>
    <message>
        <source>the text is too long for a claim</source>
        <translation>النص أطول من أن يكون بيانًا بما زُرع</translation>
    </message>
    <message>
        <source>the dictionary does not know this spelling</source>
        <translation>لا يعرف القاموس صيغة الكتابة هذه</translation>
    </message>
    <message>
        <source>this name is used for mines of more than one class</source>
        <translation>يُستخدم هذا الاسم لألغام من أكثر من صنف</translation>
    </message>
    <message>
        <source>the class that is named is not that of the model</source>
        <translation>الصنف المسمّى ليس صنف الطراز</translation>
    </message>
    <message>
        <source>the line is not of the form spelling = model, class</source>
        <translation>السطر ليس بالصيغة spelling = model, class</translation>
    </message>
    <message>
        <source>the class is not one of ap, at, other</source>
        <translation>ليس الصنف واحدًا من ap أو at أو other</translation>
    </message>
    <message>
        <source>the spelling has no letter and no digit</source>
        <translation>ليس في صيغة الكتابة حرف ولا رقم</translation>
    </message>
    <message>
        <source>the model is not known, so its class is needed</source>
        <translation>الطراز غير معروف، ولذلك يلزم صنفه</translation>
    </message>
    <message>
        <source>no record has this id</source>
        <translation>لا يوجد سجل له هذا المعرّف</translation>
    </message>
    <message>
        <source>several records have this id</source>
        <translation>عدة سجلات لها هذا المعرّف</translation>
    </message>
    <message>
        <source>no mines were found there</source>
        <translation>لم يُعثر على ألغام هناك</translation>
    </message>
    <message>
        <source>the area is unknown</source>
        <translation>المساحة غير معروفة</translation>
    </message>
    <message>
        <source>no rate is given</source>
        <translation>لم يُعطَ معدل</translation>
    </message>
    <message>
        <source>a rate is not a number above 0, or its low end is above its high end</source>
        <translation>أحد المعدلات ليس عددًا أكبر من 0، أو حدّه الأدنى أكبر من حدّه الأعلى</translation>
    </message>
    <message>
        <source>the rates are the user&apos;s and are taken to be the same on all ground</source>
        <translation>المعدلات أعطاها المستخدم، وتُعدّ واحدة في كل الأرض</translation>
    </message>
    <message>
        <source>methods of search and terrain differ: areas per mine must not be compared between countries</source>
        <translation>تختلف طرق البحث والتضاريس: فلا يجوز أن تُقارَن المساحات لكل لغم بين البلدان</translation>
    </message>
    <message>
        <source>ground searched where the map was wrong might have been searched for other reasons, too</source>
        <translation>الأرض التي بُحث فيها حيث أخطأت الخريطة ربما كان سيُبحث فيها لأسباب أخرى أيضًا</translation>
    </message>
    <message>
        <source>unconfirmed are records at least 80 % of whose ground was searched and in which neither find nor accident lies</source>
        <translation>غير المؤكَّدة هي السجلات التي بُحث في 80% من أرضها على الأقل ولا يقع فيها مكتشَف ولا حادث</translation>
    </message>
    <message>
        <source>unconfirmed records are taken to keep all their ground from use; they may still be right, and no such ground is proposed for release</source>
        <translation>يُفترض أن السجلات غير المؤكَّدة تمنع استخدام أرضها كلها؛ وقد تكون صحيحة مع ذلك، ولا يُقترح تحرير شيء من هذه الأرض</translation>
    </message>
    <message>
        <source>ranges of area per mine take mines as found independently of each other; mines in rows make them too narrow</source>
        <translation>مديات المساحة لكل لغم تفترض أن العثور على كل لغم مستقل عن غيره؛ والألغام التي في صفوف تجعلها أضيق مما ينبغي</translation>
    </message>
    <message>
        <source>more than claimed</source>
        <translation>أكثر من المذكور</translation>
    </message>
    <message>
        <source>type not claimed</source>
        <translation>نوع غير مذكور</translation>
    </message>
    <message>
        <source>fewer than claimed</source>
        <translation>أقل من المذكور</translation>
    </message>
    <message>
        <source>agrees with the claim</source>
        <translation>يتفق مع المذكور</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>anti-personnel</source>
        <translation>مضاد للأفراد</translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation>مضاد للدبابات</translation>
    </message>
    <message>
        <source>other ordnance</source>
        <translation>ذخائر أخرى</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>military</source>
        <translation>عسكريون</translation>
    </message>
    <message>
        <source>deminers</source>
        <translation>عاملون في إزالة الألغام</translation>
    </message>
    <message>
        <source>not said who</source>
        <translation>لم يُذكر من هم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the range of an amount</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 of %2: too few accidents to judge</source>
        <translation>%1 من أصل %2: عدد الحوادث لا يكفي للحكم</translation>
    </message>
    <message>
        <source>%1 [%2–%3]</source>
        <comment>a number with its range</comment>
        <translation>%1 [%2–%3]</translation>
    </message>
    <message>
        <source>surely before the record&apos;s date</source>
        <translation>قبل تاريخ السجل يقينًا</translation>
    </message>
    <message>
        <source>surely after the record&apos;s date</source>
        <translation>بعد تاريخ السجل يقينًا</translation>
    </message>
    <message>
        <source>all</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>before or after is not certain</source>
        <translation>لا يُعرف يقينًا أقبله أم بعده</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <source>Killed off the map</source>
        <translation>القتلى خارج الخريطة</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>الجرحى</translation>
    </message>
    <message>
        <source>Injured off the map</source>
        <translation>الجرحى خارج الخريطة</translation>
    </message>
    <message>
        <source>Off the map</source>
        <translation>خارج الخريطة</translation>
    </message>
    <message>
        <source>Share off the map</source>
        <translation>نسبة ما وقع خارج الخريطة</translation>
    </message>
    <message>
        <source>People off the map</source>
        <translation>الأشخاص خارج الخريطة</translation>
    </message>
    <message>
        <source>By who was hurt:</source>
        <translation>بحسب من أُصيبوا:</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Accidents that hurt some</source>
        <translation>الحوادث التي أصابت أحدًا منهم</translation>
    </message>
    <message>
        <source>Accidents without a number</source>
        <translation>الحوادث التي بلا عدد</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>لا يُعرف يقينًا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Before the record&apos;s date</source>
        <translation>قبل تاريخ السجل</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>بعده</translation>
    </message>
    <message>
        <source> [%1 to %2]</source>
        <comment>the range of an area</comment>
        <translation> [من %1 إلى %2]</translation>
    </message>
    <message>
        <source>Accidents and whom they hurt</source>
        <translation>الحوادث ومن أصابتهم</translation>
    </message>
    <message>
        <source>There are no accidents in the area.</source>
        <translation>لا توجد حوادث في المنطقة.</translation>
    </message>
    <message>
        <source>Off the map is farther than %1 m from every record. Where people were hurt is evidence that the map did not steer; where they go is not where mines are, so the share says nothing of all mines.</source>
        <translation>«خارج الخريطة» يعني على بُعد يزيد على %1 م من كل السجلات. وأماكن إصابة الأشخاص دليل لم توجّهه الخريطة؛ غير أن الأماكن التي يذهبون إليها ليست هي أماكن وجود الألغام، ولذلك لا تقول النسبة شيئًا عن الألغام كلها.</translation>
    </message>
    <message>
        <source>Accidents inside ground reported searched before they happened: %1.</source>
        <translation>الحوادث داخل أرض أُبلغ عن البحث فيها قبل وقوعها: %1.</translation>
    </message>
    <message>
        <source>By the year of the accident:</source>
        <translation>بحسب سنة الحادث:</translation>
    </message>
    <message>
        <source>An empty number is unknown and adds nothing, so at least so many were hurt; in the interval of people an accident is one witness.</source>
        <translation>العدد الفارغ مجهول ولا يضيف شيئًا، فعدد من أُصيبوا لا يقل عن هذا؛ وفي مجال الأشخاص يُعدّ الحادث الواحد شاهدًا واحدًا.</translation>
    </message>
    <message>
        <source>What the error cost</source>
        <translation>كلفة الخطأ</translation>
    </message>
    <message>
        <source>Ground searched for each mine found</source>
        <translation>الأرض المبحوث فيها لكل لغم عُثر عليه</translation>
    </message>
    <message>
        <source>Within the tolerance of the map</source>
        <translation>ضمن مسافة السماح من الخريطة</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <translation>خارجها</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Money (%1)</source>
        <translation>المبلغ (%1)</translation>
    </message>
    <message>
        <source>Ground of unconfirmed records</source>
        <translation>أرض السجلات غير المؤكَّدة</translation>
    </message>
    <message>
        <source>Team days</source>
        <translation>أيام عمل الفريق</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Given: %1 to %2 for each m² searched.</source>
        <translation>المعطى: من %1 إلى %2 لكل م² مبحوث فيه.</translation>
    </message>
    <message>
        <source>Given: a team searches %1 to %2 m² a day.</source>
        <translation>المعطى: يبحث الفريق في اليوم الواحد في مساحة من %1 إلى %2 م².</translation>
    </message>
    <message>
        <source>What these numbers assume:</source>
        <translation>ما تفترضه هذه الأرقام:</translation>
    </message>
    <message>
        <source>Map of discrepancies; records on it: %1, finds: %2, accidents: %3</source>
        <translation>خريطة الاختلافات؛ السجلات عليها: %1، المكتشفات: %2، الحوادث: %3</translation>
    </message>
    <message>
        <source>Whether the map does better than chance cannot be said without knowing where was searched.</source>
        <translation>لا يمكن القول ما إذا كانت الخريطة أفضل من المصادفة من دون معرفة أين جرى البحث.</translation>
    </message>
    <message>
        <source>The layer of accidents holds none to compare the map with.</source>
        <translation>ليس في طبقة الحوادث أي حادث تُقارَن به الخريطة.</translation>
    </message>
    <message>
        <source>No accidents were given to compare the map with.</source>
        <translation>لم تُعطَ حوادث تُقارَن بها الخريطة.</translation>
    </message>
    <message>
        <source>in the PDF about 1 : %1</source>
        <translation>في ملف PDF نحو ‎1 : %1‎</translation>
    </message>
    <message>
        <source>Degrees on the frame: longitude and latitude on WGS 84</source>
        <translation>الدرجات على الإطار: خط الطول وخط العرض على WGS 84</translation>
    </message>
    <message>
        <source>%1°</source>
        <comment>degrees on the equator, the prime meridian or that opposite</comment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>longitude</comment>
        <translation>%1° شرقًا</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>longitude</comment>
        <translation>%1° غربًا</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>latitude</comment>
        <translation>%1° شمالًا</translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>latitude</comment>
        <translation>%1° جنوبًا</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>المقياس الإحصائي</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Standard, remark</source>
        <translation>المعيار، ملاحظة</translation>
    </message>
    <message>
        <source>Position error of the reference points</source>
        <translation>خطأ الموضع للنقاط المرجعية</translation>
    </message>
    <message>
        <source>Position error of the group: %1</source>
        <translation>خطأ الموضع للمجموعة: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Position error of all pairs</source>
        <translation>خطأ الموضع لكل الأزواج</translation>
    </message>
    <message>
        <source>Recorded mines</source>
        <translation>الألغام المسجَّلة</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>That may be matched</source>
        <translation>ما يمكن أن يُطابَق</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>المُطابَق</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>غير المُطابَق</translation>
    </message>
    <message>
        <source>Further groups, in the file: %1.</source>
        <translation>مجموعات أخرى موجودة في الملف، عددها: %1.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>too few to judge, %1</source>
        <translation>عدد لا يكفي للحكم، %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>المكتشَف: %1</translation>
    </message>
    <message>
        <source>Of those recorded so, found so (user&apos;s agreement)</source>
        <translation>من المسجَّل كذلك: ما عُثر عليه كذلك (اتفاق المستخدم)</translation>
    </message>
    <message>
        <source>Of those found so, recorded so (producer&apos;s agreement)</source>
        <translation>من المكتشَف كذلك: ما سُجّل كذلك (اتفاق المنتج)</translation>
    </message>
    <message>
        <source>Types of the pairs, by class</source>
        <translation>أنواع الأزواج، بحسب الصنف</translation>
    </message>
    <message>
        <source>Types of the pairs, by model</source>
        <translation>أنواع الأزواج، بحسب الطراز</translation>
    </message>
    <message>
        <source>Pairs whose types are known: %1; left out, because one of both is not: %2.</source>
        <translation>الأزواج المعروفة الأنواع: %1؛ والمستبعَدة لأن أحد النوعين غير معروف: %2.</translation>
    </message>
    <message>
        <source>Overall agreement: %1.</source>
        <translation>الاتفاق الإجمالي: %1.</translation>
    </message>
    <message>
        <source>Quantity disagreement %1: the numbers of the types differ by so much. Allocation disagreement %2: the numbers agree, but at other places.</source>
        <translation>اختلاف الكمية %1: وهو مقدار اختلاف أعداد الأنواع. اختلاف التوزيع %2: الأعداد متفقة، ولكن في مواضع أخرى.</translation>
    </message>
    <message>
        <source>Azimuths of rows</source>
        <translation>سموت الصفوف</translation>
    </message>
    <message>
        <source>Lines through the recorded mines of a row and through their finds. Map minus truth: above 0 the row is drawn turned clockwise. Rows all turned alike point to a declination or a turned grid. The standard error takes the errors of the mines of a row as independent.</source>
        <translation>خطوط تمر بالألغام المسجَّلة في الصف وخطوط تمر بمكتشفاتها. الخريطة ناقص الحقيقة: ما زاد على 0 يعني أن الصف رُسم مُدارًا باتجاه عقارب الساعة. والصفوف المُدارة كلها على نحو واحد تشير إلى انحراف مغناطيسي أو شبكة مُدارة. ويَعُدّ الخطأ المعياري أخطاء ألغام الصف الواحد مستقلة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Azimuth on the map</source>
        <translation>السمت على الخريطة</translation>
    </message>
    <message>
        <source>Azimuth found</source>
        <translation>السمت المكتشَف</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Position of single mines</source>
        <translation>مواضع الألغام المنفردة</translation>
    </message>
    <message>
        <source>Recorded mines: %1. Finds: %2.</source>
        <translation>الألغام المسجَّلة: %1. المكتشفات: %2.</translation>
    </message>
    <message>
        <source>The matching</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>A pair says how well a recorded mine and a find go together, not that they are the same mine. A recorded mine without a find may still be in the ground.</source>
        <translation>يبيّن الزوج مدى توافق لغم مسجَّل ومكتشَف، لا أنهما اللغم نفسه. واللغم المسجَّل الذي لا مكتشَف له قد يكون ما زال في الأرض.</translation>
    </message>
    <message>
        <source>it has positions of &quot;%1&quot;, which is not all, group or reference</source>
        <translation>فيه مواضع نطاقها «%1»، وليس من all أو group أو reference</translation>
    </message>
    <message>
        <source>its table of types is not as wide as it is long</source>
        <translation>جدول الأنواع فيه ليس متساوي العرض والطول</translation>
    </message>
    <message>
        <source>it has no position of all pairs</source>
        <translation>ليس فيه موضع لكل الأزواج</translation>
    </message>
    <message>
        <source>No recorded mine was matched with a find: %1.</source>
        <translation>لم يُطابَق أي لغم مسجَّل بمكتشَف، والسبب: %1.</translation>
    </message>
    <message>
        <source>Pairs are nearer than %1 m, as was given.</source>
        <translation>البُعد بين طرفي كل زوج أقل من %1&#xa0;م، كما أُعطي.</translation>
    </message>
    <message>
        <source>Pairs are nearer than %1 m: there a find is as likely of the background as the mine&apos;s own.</source>
        <translation>البُعد بين طرفي كل زوج أقل من %1&#xa0;م: فعند هذه المسافة يتساوى احتمال أن يكون المكتشَف من مكتشفات الخلفية واحتمال أن يكون مكتشَف اللغم نفسه.</translation>
    </message>
    <message>
        <source>If the map may be displaced as a whole, run &quot;Diagnose a map&apos;s error&quot; first, then &quot;Correct a map&quot;, and match the corrected map.</source>
        <translation>إذا كان من الممكن أن تكون الخريطة مُزاحة كلها، فشغّل «تشخيص خطأ خريطة» أولًا، ثم «اقتراح خريطة مصحَّحة»، ثم طابِق الخريطة المصحَّحة.</translation>
    </message>
    <message>
        <source>On average the map lies %1 m from the finds, to azimuth %2°.</source>
        <translation>تقع الخريطة في المتوسط على بُعد %1&#xa0;م من المكتشفات، باتجاه السمت %2°.</translation>
    </message>
    <message>
        <source>On average the map lies %1 m from the finds; to which side is not known: %2.</source>
        <translation>تقع الخريطة في المتوسط على بُعد %1&#xa0;م من المكتشفات؛ ولا يُعرف إلى أي جانب، والسبب: %2.</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>On average the rows of the map are turned anticlockwise by %1 against the rows found; rows: %2.</source>
        <translation>صفوف الخريطة في المتوسط مُدارة عكس اتجاه عقارب الساعة بمقدار %1 عن الصفوف المكتشفة؛ الصفوف: %2.</translation>
    </message>
    <message>
        <source>On average the rows of the map are turned clockwise by %1 against the rows found; rows: %2.</source>
        <translation>صفوف الخريطة في المتوسط مُدارة باتجاه عقارب الساعة بمقدار %1 عن الصفوف المكتشفة؛ الصفوف: %2.</translation>
    </message>
    <message>
        <source>Without the error of the finds&apos; own survey the standard deviation of the map is %1 m on each axis.</source>
        <translation>الانحراف المعياري للخريطة، من دون خطأ مسح المكتشفات نفسه، هو %1&#xa0;م على كل محور.</translation>
    </message>
    <message>
        <source>All pairs lie in one cluster, such as one minefield, so that there are no intervals: give the field with the task of the finds or the row of the mines.</source>
        <translation>تقع كل الأزواج في تجمّع واحد، كحقل ألغام واحد، فلا تُعطى مجالات: أعطِ حقل مهمة المكتشفات أو حقل صف الألغام.</translation>
    </message>
    <message>
        <source>Of %1 pairs whose types are known, recorded and found agree in %2 (anti-personnel, anti-tank or other).</source>
        <translation>من أصل %1 من الأزواج المعروفة الأنواع، يتفق المسجَّل والمكتشَف في %2 (مضاد للأفراد أو مضاد للدبابات أو غيرهما).</translation>
    </message>
    <message>
        <source>So few pairs are too few to judge the position error.</source>
        <translation>هذا العدد القليل من الأزواج لا يكفي للحكم على خطأ الموضع.</translation>
    </message>
    <message>
        <source>Radial RMSE of the pairs: %1 m; without the mean displacement 90 of 100 lie within %2 m.</source>
        <translation>جذر متوسط مربع الخطأ (RMSE) الشعاعي للأزواج: %1&#xa0;م؛ ومن دون متوسط الانزياح يقع 90 من كل 100 ضمن %2&#xa0;م.</translation>
    </message>
    <message>
        <source>Recorded mines stand closer to each other than twice the gate: pairs cannot be farther apart than about half their spacing, so a map displaced by more looks accurate. Recover the shift first.</source>
        <translation>الألغام المسجَّلة أقرب بعضها إلى بعض من ضعف حد المطابقة: فلا يمكن أن يتجاوز البُعد بين طرفي الزوج نحو نصف تباعد الألغام، ولذلك تبدو الخريطة المُزاحة بأكثر من ذلك دقيقة. استخرج الإزاحة أولًا.</translation>
    </message>
    <message>
        <source>Reference points surveyed again: %1. Their radial RMSE: %2 m.</source>
        <translation>النقاط المرجعية التي أُعيد مسحها: %1. جذر متوسط مربع الخطأ (RMSE) الشعاعي لها: %2&#xa0;م.</translation>
    </message>
    <message>
        <source>Minefield map accuracy: recorded mines and finds</source>
        <translation>دقة خريطة حقول الألغام: الألغام المسجَّلة والمكتشفات</translation>
    </message>
    <message>
        <source>Mean displacement to the east</source>
        <translation>متوسط الانزياح نحو الشرق</translation>
    </message>
    <message>
        <source>Mean displacement to the north</source>
        <translation>متوسط الانزياح نحو الشمال</translation>
    </message>
    <message>
        <source>Length of the mean displacement</source>
        <translation>طول متوسط الانزياح</translation>
    </message>
    <message>
        <source>Azimuth of the mean displacement</source>
        <translation>سمت متوسط الانزياح</translation>
    </message>
    <message>
        <source>Hotelling&apos;s T² of the mean displacement</source>
        <translation>إحصاءة هوتلنغ (Hotelling) T² لمتوسط الانزياح</translation>
    </message>
    <message>
        <source>Hotelling&apos;s F</source>
        <translation>إحصاءة هوتلنغ (Hotelling) F</translation>
    </message>
    <message>
        <source>Probability of so large a mean without bias</source>
        <translation>احتمال متوسط بهذا الكبر من دون انحياز</translation>
    </message>
    <message>
        <source>Systematic share of the mean square error</source>
        <translation>نسبة الجزء المنهجي من متوسط مربع الخطأ</translation>
    </message>
    <message>
        <source>RMSE to the east</source>
        <translation>جذر متوسط مربع الخطأ (RMSE) على محور الشرق</translation>
    </message>
    <message>
        <source>RMSE to the north</source>
        <translation>جذر متوسط مربع الخطأ (RMSE) على محور الشمال</translation>
    </message>
    <message>
        <source>RMSE, radial</source>
        <translation>جذر متوسط مربع الخطأ (RMSE)، الشعاعي</translation>
    </message>
    <message>
        <source>Standard deviation to the east</source>
        <translation>الانحراف المعياري على محور الشرق</translation>
    </message>
    <message>
        <source>Standard deviation to the north</source>
        <translation>الانحراف المعياري على محور الشمال</translation>
    </message>
    <message>
        <source>NSSDA, horizontal accuracy at 95 %</source>
        <translation>NSSDA، الدقة الأفقية عند 95%</translation>
    </message>
    <message>
        <source>ASPRS 2014, horizontal accuracy at 95 %</source>
        <translation>ASPRS 2014، الدقة الأفقية عند 95%</translation>
    </message>
    <message>
        <source>ASPRS 2023, horizontal RMSE</source>
        <translation>ASPRS 2023، جذر متوسط مربع الخطأ (RMSE) الأفقي</translation>
    </message>
    <message>
        <source>CE50 without the bias, errors alike in all directions</source>
        <translation>CE50 من دون الانحياز، بأخطاء متساوية في كل الاتجاهات</translation>
    </message>
    <message>
        <source>CE50 without the bias</source>
        <translation>CE50 من دون الانحياز</translation>
    </message>
    <message>
        <source>CE90 without the bias, errors alike in all directions</source>
        <translation>CE90 من دون الانحياز، بأخطاء متساوية في كل الاتجاهات</translation>
    </message>
    <message>
        <source>CE90 without the bias</source>
        <translation>CE90 من دون الانحياز</translation>
    </message>
    <message>
        <source>CE95 without the bias, errors alike in all directions</source>
        <translation>CE95 من دون الانحياز، بأخطاء متساوية في كل الاتجاهات</translation>
    </message>
    <message>
        <source>CE95 without the bias</source>
        <translation>CE95 من دون الانحياز</translation>
    </message>
    <message>
        <source>CMAS without the bias</source>
        <translation>CMAS من دون الانحياز</translation>
    </message>
    <message>
        <source>CMAS with the bias</source>
        <translation>CMAS مع الانحياز</translation>
    </message>
    <message>
        <source>CMAS with the bias, as STANAG 2215 prints it</source>
        <translation>CMAS مع الانحياز، كما هو مطبوع في STANAG 2215</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>وسيط الخطأ</translation>
    </message>
    <message>
        <source>90th percentile of the errors</source>
        <translation>المئين 90 للأخطاء</translation>
    </message>
    <message>
        <source>NMAD to the east</source>
        <translation>NMAD على محور الشرق</translation>
    </message>
    <message>
        <source>NMAD to the north</source>
        <translation>NMAD على محور الشمال</translation>
    </message>
    <message>
        <source>Geometric median to the east</source>
        <translation>الوسيط الهندسي نحو الشرق</translation>
    </message>
    <message>
        <source>Geometric median to the north</source>
        <translation>الوسيط الهندسي نحو الشمال</translation>
    </message>
    <message>
        <source>Mean direction of the displacements</source>
        <translation>متوسط اتجاه الانزياحات</translation>
    </message>
    <message>
        <source>Agreement of the directions, 0 to 1</source>
        <translation>اتفاق الاتجاهات، من 0 إلى 1</translation>
    </message>
    <message>
        <source>Probability of directions that agree so well</source>
        <translation>احتمال أن تتفق الاتجاهات إلى هذا الحد</translation>
    </message>
    <message>
        <source>The map&apos;s own standard deviation, without the survey&apos;s</source>
        <translation>الانحراف المعياري للخريطة نفسها، من دون خطأ المسح</translation>
    </message>
    <message>
        <source>Mean difference of the azimuths of rows</source>
        <translation>متوسط الفرق بين سموت الصفوف</translation>
    </message>
    <message>
        <source>Agreement of the differences of rows, 0 to 1</source>
        <translation>اتفاق فروق الصفوف، من 0 إلى 1</translation>
    </message>
    <message>
        <source>individual matching is meaningless here: a find of the background is as likely near a recorded mine as its own</source>
        <translation>المطابقة الفردية بلا معنى هنا: احتمال وجود مكتشَف من مكتشفات الخلفية بالقرب من لغم مسجَّل يساوي احتمال وجود مكتشَفه هو</translation>
    </message>
    <message>
        <source>without finds of the background, or with all mines found, likelihood sets no limit: give a distance</source>
        <translation>من دون مكتشفات خلفية، أو إذا عُثر على كل الألغام، لا تضع الأرجحية حدًا: أعطِ مسافة</translation>
    </message>
    <message>
        <source>the position error, the share found or the density of finds is not known</source>
        <translation>خطأ الموضع أو نسبة ما عُثر عليه أو كثافة المكتشفات غير معروفة</translation>
    </message>
    <message>
        <source>there is no searched ground away from the map</source>
        <translation>لا توجد أرض مبحوث فيها بعيدًا عن الخريطة</translation>
    </message>
    <message>
        <source>under 10 finds in the searched ground away from the map: their density is rough</source>
        <translation>المكتشفات في الأرض المبحوث فيها بعيدًا عن الخريطة أقل من 10: كثافتها تقريبية</translation>
    </message>
    <message>
        <source>finds are no nearer to recorded mines than chance would put them</source>
        <translation>ليست المكتشفات أقرب إلى الألغام المسجَّلة مما تضعها المصادفة</translation>
    </message>
    <message>
        <source>the distances thin out nowhere within the limit: the error may be as large as the limit or larger</source>
        <translation>لا تتناقص أعداد المسافات في أي موضع ضمن الحد: فقد يبلغ الخطأ الحد أو يتجاوزه</translation>
    </message>
    <message>
        <source>needs 10 recorded mines in searched ground</source>
        <translation>يحتاج إلى 10 ألغام مسجَّلة في أرض مبحوث فيها</translation>
    </message>
    <message>
        <source>the density of finds away from the map is not known</source>
        <translation>كثافة المكتشفات بعيدًا عن الخريطة غير معروفة</translation>
    </message>
    <message>
        <source>the best estimate lies at the end of its range: no interval</source>
        <translation>يقع أفضل تقدير عند طرف مداه: لا يُعطى مجال</translation>
    </message>
    <message>
        <source>finds lie exactly on recorded mines: their positions may be copied from the map</source>
        <translation>تقع مكتشفات تمامًا على ألغام مسجَّلة: فقد تكون مواضعها منقولة عن الخريطة</translation>
    </message>
    <message>
        <source>the gate allows over 60 million pairs: it is too wide to tell mines apart</source>
        <translation>يسمح حد المطابقة بأكثر من 60 مليون زوج: فهو أوسع من أن يميّز الألغام بعضها من بعض</translation>
    </message>
    <message>
        <source>where was searched is unknown, so the density of finds away from the map is, too: give a distance</source>
        <translation>لا يُعرف أين جرى البحث، فلا تُعرف كذلك كثافة المكتشفات بعيدًا عن الخريطة: أعطِ مسافة</translation>
    </message>
    <message>
        <source>there are no pairs</source>
        <translation>لا توجد أزواج</translation>
    </message>
    <message>
        <source>needs 2 pairs</source>
        <translation>يحتاج إلى زوجين</translation>
    </message>
    <message>
        <source>needs 3 pairs</source>
        <translation>يحتاج إلى 3 أزواج</translation>
    </message>
    <message>
        <source>needs 6 pairs that tell independently</source>
        <translation>يحتاج إلى 6 أزواج مستقلة الدلالة</translation>
    </message>
    <message>
        <source>needs 10 pairs for an interval</source>
        <translation>يحتاج إلى 10 أزواج لإعطاء مجال</translation>
    </message>
    <message>
        <source>needs 20 pairs</source>
        <translation>يحتاج إلى 20 زوجًا</translation>
    </message>
    <message>
        <source>needs 29 pairs that tell independently</source>
        <translation>يحتاج إلى 29 زوجًا مستقل الدلالة</translation>
    </message>
    <message>
        <source>needs 30 pairs</source>
        <translation>يحتاج إلى 30 زوجًا</translation>
    </message>
    <message>
        <source>under 36 pairs that tell independently: an upper bound only, one-sided 95 %</source>
        <translation>الأزواج المستقلة الدلالة أقل من 36: حد أعلى فقط، أحادي الجانب 95%</translation>
    </message>
    <message>
        <source>no interval is computed for this measure</source>
        <translation>لا يُحسب مجال لهذا المقياس</translation>
    </message>
    <message>
        <source>the pairs do not spread in all directions</source>
        <translation>لا تنتشر الأزواج في كل الاتجاهات</translation>
    </message>
    <message>
        <source>the 95 % ellipse of the displacement contains zero: it has no direction</source>
        <translation>يحتوي القطع الناقص 95% للانزياح على الصفر: فليس له اتجاه</translation>
    </message>
    <message>
        <source>not defined by the standard where one axis&apos; RMSE is under 0.6 of the other&apos;s</source>
        <translation>غير معرَّف في المعيار حيث يقل جذر متوسط مربع الخطأ (RMSE) على أحد المحورين عن 0.6 من قيمته على المحور الآخر</translation>
    </message>
    <message>
        <source>the standard assumes no systematic error; here there is one</source>
        <translation>يفترض المعيار عدم وجود خطأ منهجي؛ وهنا يوجد خطأ منهجي</translation>
    </message>
    <message>
        <source>needs 5 directions</source>
        <translation>يحتاج إلى 5 اتجاهات</translation>
    </message>
    <message>
        <source>needs 25 directions for an interval</source>
        <translation>يحتاج إلى 25 اتجاهًا لإعطاء مجال</translation>
    </message>
    <message>
        <source>the directions cancel out: they have no mean</source>
        <translation>تلغي الاتجاهات بعضها بعضًا: فليس لها متوسط</translation>
    </message>
    <message>
        <source>the directions scatter too much for an interval</source>
        <translation>الاتجاهات أكثر تشتتًا من أن يُعطى مجال</translation>
    </message>
    <message>
        <source>all pairs are of one cluster and share its mistakes: no interval</source>
        <translation>كل الأزواج من تجمّع واحد وتشترك في أخطائه: لا يُعطى مجال</translation>
    </message>
    <message>
        <source>the error of the survey that gave the true positions is not known</source>
        <translation>خطأ المسح الذي أعطى المواضع الحقيقية غير معروف</translation>
    </message>
    <message>
        <source>the error of the survey is as large as all that is observed: the map&apos;s own cannot be told</source>
        <translation>خطأ المسح يساوي في كبره كل ما لوحظ: فلا يمكن تمييز خطأ الخريطة نفسها</translation>
    </message>
    <message>
        <source>the rows of the map are not known</source>
        <translation>صفوف الخريطة غير معروفة</translation>
    </message>
    <message>
        <source>needs 5 pairs in the row</source>
        <translation>يحتاج إلى 5 أزواج في الصف</translation>
    </message>
    <message>
        <source>the mines do not lie in a line: along it they must spread 3 times as far as across, and more than chance would</source>
        <translation>لا تقع الألغام على خط: يجب أن يكون انتشارها على طوله 3 أمثال انتشارها عرضًا، وأكثر مما تعطيه المصادفة</translation>
    </message>
    <message>
        <source>for a reason that this version of the plugin does not know</source>
        <translation>لسبب لا يعرفه هذا الإصدار من الملحق</translation>
    </message>
    <message>
        <source>given</source>
        <translation>معطى</translation>
    </message>
    <message>
        <source>Recorded mines stand closer to each other than twice the gate, so that distances of pairs cannot exceed about half their spacing; recorded mines: %1.</source>
        <translation>الألغام المسجَّلة أقرب بعضها إلى بعض من ضعف حد المطابقة، فلا يمكن أن تتجاوز مسافات الأزواج نحو نصف تباعد الألغام؛ الألغام المسجَّلة: %1.</translation>
    </message>
    <message>
        <source>Where was searched is unknown: all finds and recorded mines may be matched, and a mine without a find says nothing.</source>
        <translation>لا يُعرف أين جرى البحث: تجوز مطابقة كل المكتشفات والألغام المسجَّلة، واللغم الذي لا مكتشَف له لا يدل على شيء.</translation>
    </message>
    <message>
        <source>Reference points whose id is missing, stands more than once in both layers or has no partner, not used: %1.</source>
        <translation>النقاط المرجعية التي معرّفها ناقص، أو يتكرر في الطبقتين معًا، أو ليس له نظير، ولم تُستخدم: %1.</translation>
    </message>
    <message>
        <source>Intervals of position errors take the rows of the map as clusters, because all pairs are of one. What all rows share, such as a wrong reference point, then counts as displacement and not as doubt: the intervals hold for these minefields alone. Lists of statistics concerned: %1.</source>
        <translation>تَعُدّ مجالات أخطاء الموضع صفوفَ الخريطة تجمّعات، لأن الأزواج كلها من تجمّع واحد. وما تشترك فيه الصفوف كلها، كنقطة مرجعية غير صحيحة، يُحتسب عندئذ انزياحًا لا شكًّا: فالمجالات تصحّ لحقول الألغام هذه وحدها. قوائم المقاييس الإحصائية المعنية: %1.</translation>
    </message>
    <message>
        <source>Lines of the dictionary of types that are not of the form &quot;spelling = model, class&quot;: %1.</source>
        <translation>أسطر قاموس الأنواع التي ليست بالصيغة «spelling = model, class»: %1.</translation>
    </message>
    <message>
        <source>Mines counted for a record that lie near it and not inside it: %1 of %2. The searched share of a record is that of its own ground, so that on a displaced map ratios of found to expected are too high.</source>
        <translation>الألغام المحسوبة لسجل وهي تقع بالقرب منه لا داخله: %1 من أصل %2. ونسبة المبحوث فيه من السجل هي نسبة أرضه هو، ولذلك تكون نسب المكتشَف إلى المتوقَّع أعلى مما ينبغي في الخريطة المُزاحة.</translation>
    </message>
    <message>
        <source>One further group has no map of its own here: GROUP_PAGES says how many have.</source>
        <translation>مجموعة واحدة أخرى ليست لها هنا خريطة خاصة بها: يحدد المعامل GROUP_PAGES عدد المجموعات التي لها خرائط.</translation>
    </message>
    <message numerus="yes">
        <source>%n further groups have no map of their own here: GROUP_PAGES says how many have.</source>
        <translation>
            <numerusform>لا توجد مجموعات أخرى بلا خريطة خاصة بها هنا: يحدد المعامل GROUP_PAGES عدد المجموعات التي لها خرائط.</numerusform>
            <numerusform>مجموعة واحدة أخرى ليست لها هنا خريطة خاصة بها: يحدد المعامل GROUP_PAGES عدد المجموعات التي لها خرائط.</numerusform>
            <numerusform>مجموعتان أخريان ليست لهما هنا خريطتان خاصتان بهما: يحدد المعامل GROUP_PAGES عدد المجموعات التي لها خرائط.</numerusform>
            <numerusform>%n مجموعات أخرى ليست لها هنا خرائط خاصة بها: يحدد المعامل GROUP_PAGES عدد المجموعات التي لها خرائط.</numerusform>
            <numerusform>%n مجموعة أخرى ليست لها هنا خرائط خاصة بها: يحدد المعامل GROUP_PAGES عدد المجموعات التي لها خرائط.</numerusform>
            <numerusform>%n مجموعة أخرى ليست لها هنا خرائط خاصة بها: يحدد المعامل GROUP_PAGES عدد المجموعات التي لها خرائط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts were made from other layers than the scorecard, or from other features of them.</source>
        <translation>أُعدّت الأعداد من طبقات غير التي أُعدّت منها بطاقة النتائج، أو من ميزات أخرى فيها.</translation>
    </message>
    <message>
        <source>The digest of the counts is not that of their numbers: the file was changed, or another version of the plugin wrote it.</source>
        <translation>البصمة الواردة في ملف الأعداد ليست بصمة أرقامه: فإما أن الملف عُدّل، وإما أن إصدارًا آخر من الملحق كتبه.</translation>
    </message>
    <message>
        <source>The names of elements and measures are those of the standard, in English.</source>
        <translation>أسماء العناصر والمقاييس هي أسماؤها في المعيار، بالإنجليزية.</translation>
    </message>
    <message>
        <source>Run the command in the folder that holds the files. On Debian 12 write qgis_process.bin instead of qgis_process, which does not start there.</source>
        <translation>شغّل الأمر في المجلد الذي يحتوي على الملفات. وفي Debian 12 اكتب qgis_process.bin بدلًا من qgis_process الذي لا يعمل هناك.</translation>
    </message>
    <message>
        <source>Only selected features of %1 were used: save the same features as a layer of their own first. The hash of its content, every number and the digest are then the same.</source>
        <translation>لم تُستخدم إلا الميزات المحددة في %1: احفظ الميزات نفسها أولًا في طبقة مستقلة. وعندئذ تكون قيمة تجزئة محتواها (hash) وكل رقم والبصمة هي نفسها.</translation>
    </message>
    <message>
        <source>Field with the row or strip</source>
        <translation>حقل صف الألغام أو الشريط</translation>
    </message>
    <message>
        <source>Field with the id of the find</source>
        <translation>حقل معرّف المكتشَف</translation>
    </message>
    <message>
        <source>Field with the type found</source>
        <translation>حقل النوع المكتشَف</translation>
    </message>
    <message>
        <source>Gate, metres (0: by likelihood)</source>
        <translation>حد المطابقة بالأمتار (0: بحسب الأرجحية)</translation>
    </message>
    <message>
        <source>Position error for the gate, metres (0: estimated)</source>
        <translation>خطأ الموضع لحساب حد المطابقة، بالأمتار (0: يُقدَّر)</translation>
    </message>
    <message>
        <source>Share of recorded mines found, for the gate (0: estimated)</source>
        <translation>نسبة ما عُثر عليه من الألغام المسجَّلة، لحساب حد المطابقة (0: تُقدَّر)</translation>
    </message>
    <message>
        <source>Field with the id of the reference point</source>
        <translation>حقل معرّف النقطة المرجعية</translation>
    </message>
    <message>
        <source>Standard deviation of the finds&apos; survey, metres, each axis (0: unknown)</source>
        <translation>الانحراف المعياري لمسح المكتشفات بالأمتار، على كل محور (0: غير معروف)</translation>
    </message>
    <message>
        <source>Field with the type of the mines claimed</source>
        <translation>حقل نوع الألغام المذكور في السجل</translation>
    </message>
    <message>
        <source>Fields with the number of one type each</source>
        <translation>حقول في كل منها عدد نوع واحد</translation>
    </message>
    <message>
        <source>Field with the claim as text</source>
        <translation>حقل النص الذي يبيّن ما زُرع</translation>
    </message>
    <message>
        <source>Field with the record of a claim</source>
        <translation>حقل سجل العدد المذكور</translation>
    </message>
    <message>
        <source>Field with the number claimed</source>
        <translation>حقل العدد المذكور</translation>
    </message>
    <message>
        <source>Dictionary of types, SHA-256 of its content</source>
        <translation>قاموس الأنواع، بصمة محتواه SHA-256</translation>
    </message>
    <message>
        <source>The digest of the matched mines is not that of their numbers: the file was changed, or another version of the plugin wrote it.</source>
        <translation>البصمة الواردة في ملف الألغام المطابَقة ليست بصمة أرقامه: فإما أن الملف عُدّل، وإما أن إصدارًا آخر من الملحق كتبه.</translation>
    </message>
    <message>
        <source>The documents lack what this version reads; it is taken as unknown: %1.</source>
        <translation>ينقص المستندات بعض ما يقرؤه هذا الإصدار، ويُعدّ مجهولًا: %1.</translation>
    </message>
    <message>
        <source>If the claim were right, %1 would be expected in the searched ground; found of these: %2; %3.</source>
        <translation>لو كان المذكور صحيحًا لكان العدد المتوقع في الأرض المبحوث فيها %1؛ وما عُثر عليه منها: %2؛ %3.</translation>
    </message>
    <message>
        <source>Of these laid or made after the date of every record, which no map could have shown: %1.</source>
        <translation>منها ما زُرع أو صُنع بعد تاريخ كل سجل، فلا يمكن لأي خريطة أن تُظهره: %1.</translation>
    </message>
    <message>
        <source>too few records to judge</source>
        <translation>عدد السجلات لا يكفي للحكم</translation>
    </message>
    <message>
        <source>Unaccounted for is a planning figure from the finds, not clearance: where laying was patchy it bounds nothing. Where more than that is claimed and not found, the number by the claim stands beside it: those mines may lie elsewhere.</source>
        <translation>ما لم يُعرف مصيره رقم للتخطيط مستخرج من المكتشفات، وليس تطهيرًا: وحيث كان الزرع متفاوتًا فلا يحدّ شيئًا. وحيث كان المذكور الذي لم يُعثر عليه أكثر من ذلك يُكتب العدد بحسب المذكور بجانبه: فقد تكون تلك الألغام في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 by the finds, %2 by the claim</source>
        <comment>mines unaccounted for</comment>
        <translation>%1 بحسب المكتشفات، و%2 بحسب المذكور</translation>
    </message>
    <message>
        <source>The interval of accidents takes them as independent of each other; several at one place make it too narrow.</source>
        <translation>يعدّ مجال الحوادث كل حادث منها مستقلًا عن غيره؛ ووقوع عدة حوادث في مكان واحد يجعله أضيق مما ينبغي.</translation>
    </message>
    <message>
        <source>The intervals of these shares take pairs as independent of each other; mines of one row or minefield are mostly of one type, which makes them too narrow.</source>
        <translation>تعدّ مجالات هذه النسب كل زوج مستقلًا عن غيره؛ وألغام الصف الواحد أو حقل الألغام الواحد من صنف واحد غالبًا، مما يجعل المجالات أضيق مما ينبغي.</translation>
    </message>
    <message>
        <source>Mines that lie on several records and count for the one whose id comes first: %1 of %2. The other records may hold more mines than are counted for them.</source>
        <translation>الألغام الواقعة على عدة سجلات والمحسوبة للسجل الأسبق معرّفًا: %1 من أصل %2. وقد يكون في السجلات الأخرى ألغام أكثر مما حُسب لها.</translation>
    </message>
    <message>
        <source>not part of a score: Match recorded mines with finds tells it</source>
        <translation>ليس جزءًا من التقييم: تُبيّنه «مطابقة الألغام المسجَّلة بالمكتشفات»</translation>
    </message>
    <message>
        <source>not part of a score: Reconcile claimed and found mines tells it</source>
        <translation>ليس جزءًا من التقييم: تُبيّنه «مقارنة الألغام المذكورة بالألغام المكتشفة»</translation>
    </message>
    <message>
        <source>The digest of the diagnosis is not that of its numbers: the file was changed, or another version of the plugin wrote it.</source>
        <translation>البصمة الواردة في ملف التشخيص ليست بصمة أرقامه: فإما أن الملف عُدّل، وإما أن إصدارًا آخر من الملحق كتبه.</translation>
    </message>
    <message>
        <source>too few for a percentage</source>
        <translation>عدد لا يكفي لنسبة مئوية</translation>
    </message>
    <message>
        <source>Found of those that a right claim would let expect: no measure of the standard. The number of mines claimed is an attribute of the record.</source>
        <translation>ما عُثر عليه نسبةً إلى ما كان يُتوقع لو كان المذكور صحيحًا: ليس من مقاييس المعيار. وعدد الألغام المذكور سمة من سمات السجل.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Of the dated mines on dated records those that were laid or made after the record&apos;s date.</source>
        <translation>من الألغام المؤرَّخة على السجلات المؤرَّخة، تلك التي زُرعت أو صُنعت بعد تاريخ السجل.</translation>
    </message>
    <message>
        <source>From points surveyed again.</source>
        <translation>من نقاط أُعيد قياسها مساحيًا.</translation>
    </message>
    <message>
        <source>By class, over the matched pairs; the misclassification matrix stands with them.</source>
        <translation>بحسب الصنف، على الأزواج المتطابقة؛ ومصفوفة التصنيف الخاطئ مذكورة معها.</translation>
    </message>
    <message>
        <source>outside searched ground, or where was searched is unknown</source>
        <translation>خارج الأرض المبحوث فيها، أو لا يُعرف أين جرى البحث</translation>
    </message>
    <message>
        <source>How to reproduce: %1</source>
        <translation>كيفية إعادة الحصول على النتائج: %1</translation>
    </message>
    <message>
        <source>Digest of this document:</source>
        <translation>بصمة هذه الوثيقة:</translation>
    </message>
    <message>
        <source>Put the path of the dictionary of types in the place of &lt;%1&gt;. The SHA-256 of its content is %2.</source>
        <translation>ضع مسار قاموس الأنواع مكان &lt;%1&gt;. وبصمة SHA-256 لمحتواه هي %2.</translation>
    </message>
    <message>
        <source>the system that the coordinates were made in</source>
        <translation>النظام الذي وُضعت به الإحداثيات</translation>
    </message>
    <message>
        <source>Its columns &quot;%1&quot; and &quot;%2&quot; look like coordinates: make points of them with Layer &gt; Add Layer &gt; Add Delimited Text Layer, or with native:createpointslayerfromtable (XFIELD %1, YFIELD %2, TARGET_CRS %3).</source>
        <translation>يبدو أن في عمودَي الجدول «%1» و«%2» إحداثيات: أنشئ منهما نقاطًا من القائمة طبقة &gt; إضافة طبقة &gt; Add Delimited Text Layer، أو بالخوارزمية native:createpointslayerfromtable (XFIELD %1, YFIELD %2, TARGET_CRS %3).</translation>
    </message>
    <message>
        <source>Its columns &quot;%1&quot; and &quot;%2&quot; look like coordinates with a decimal comma: make points of them with Layer &gt; Add Layer &gt; Add Delimited Text Layer and its option for decimal commas.</source>
        <translation>يبدو أن في عمودَي الجدول «%1» و«%2» إحداثيات كسورها العشرية بالفاصلة (,): أنشئ منهما نقاطًا من القائمة طبقة &gt; إضافة طبقة &gt; Add Delimited Text Layer مع خيار الفاصلة (,) للكسور العشرية فيها.</translation>
    </message>
    <message>
        <source>Its columns &quot;%1&quot; and &quot;%2&quot; look like coordinates in degrees, minutes and seconds: make points of them with Layer &gt; Add Layer &gt; Add Delimited Text Layer and its option for DMS coordinates (X field %1, Y field %2).</source>
        <translation>يبدو أن في عمودَي الجدول «%1» و«%2» إحداثيات بالدرجات والدقائق والثواني: أنشئ منهما نقاطًا من القائمة طبقة &gt; إضافة طبقة &gt; Add Delimited Text Layer مع خيار «إحداثيات DMS» فيها (الحقل X هو %1، والحقل Y هو %2).</translation>
    </message>
    <message>
        <source>Its column &quot;%1&quot; holds geometries as text (WKT): read it with Layer &gt; Add Layer &gt; Add Delimited Text Layer and the geometry definition WKT, or use native:geometrybyexpression with geom_from_wkt(&quot;%1&quot;).</source>
        <translation>يحوي عمود الجدول «%1» أشكالًا هندسية مكتوبة نصًا (WKT): اقرأه من القائمة طبقة &gt; إضافة طبقة &gt; Add Delimited Text Layer مع تعريف الشكل الهندسي WKT، أو استخدم الخوارزمية native:geometrybyexpression بالتعبير geom_from_wkt(&quot;%1&quot;) ‎.</translation>
    </message>
    <message>
        <source>Its column &quot;%1&quot; looks like references of the military grid (MGRS): convert them to longitude and latitude first, for example with the plugin Lat Lon Tools, and make points of these.</source>
        <translation>يبدو أن في عمود الجدول «%1» إحداثيات الشبكة العسكرية (MGRS): حوّلها أولًا إلى خط طول وخط عرض، بالملحق Lat Lon Tools مثلًا، وأنشئ منهما نقاطًا.</translation>
    </message>
    <message>
        <source>Its column &quot;%1&quot; looks like latitude, longitude and more in one text, as ODK and Kobo write them: use native:geometrybyexpression with make_point(to_real(regexp_substr(&quot;%1&quot;,&apos;^\\S+[ ,;]+([-+0-9.]+)&apos;)),to_real(regexp_substr(&quot;%1&quot;,&apos;^([-+0-9.]+)&apos;))), and EPSG:4326.</source>
        <translation>يبدو أن في عمود الجدول «%1» خط العرض ثم خط الطول وقيمًا أخرى في نص واحد، كما يكتبها ODK وKobo: استخدم الخوارزمية native:geometrybyexpression بالتعبير make_point(to_real(regexp_substr(&quot;%1&quot;,&apos;^\\S+[ ,;]+([-+0-9.]+)&apos;)),to_real(regexp_substr(&quot;%1&quot;,&apos;^([-+0-9.]+)&apos;))) ‎مع النظام EPSG:4326.</translation>
    </message>
    <message>
        <source>Its column &quot;%1&quot; looks like latitude and longitude in degrees, minutes and seconds in one text: split it into two columns, and read them with Layer &gt; Add Layer &gt; Add Delimited Text Layer and its option for DMS coordinates.</source>
        <translation>يبدو أن في عمود الجدول «%1» خط العرض ثم خط الطول بالدرجات والدقائق والثواني في نص واحد: قسّمه إلى عمودين، واقرأهما من القائمة طبقة &gt; إضافة طبقة &gt; Add Delimited Text Layer مع خيار «إحداثيات DMS» فيها.</translation>
    </message>
    <message>
        <source>%1 of %2 finds can be judged for both maps; of these %3 lie within %4 m of A and %5 of B.</source>
        <translation>المكتشفات التي يمكن البتّ فيها للخريطتين معًا: %1 من أصل %2؛ ما يقع منها ضمن %4 م من الخريطة A: %3، ومن الخريطة B: %5.</translation>
    </message>
    <message>
        <source>%1 of %2 records could be compared. Mines claimed on them: %3; found on them in searched ground: %4.</source>
        <translation>السجلات التي أمكنت مقارنتها: %1 من أصل %2. الألغام المذكورة فيها: %3؛ وما عُثر عليه فيها ضمن الأرض المبحوث فيها: %4.</translation>
    </message>
    <message>
        <source>Claims among these give bounds and no single number. If they were right, %1 would be expected in the searched ground; %2.</source>
        <translation>من بين المذكور هنا ما يعطي حدودًا لا عددًا واحدًا. ولو كان صحيحًا لكان العدد المتوقع في الأرض المبحوث فيها %1؛ %2.</translation>
    </message>
    <message>
        <source>the record says that the number of mines is not known</source>
        <translation>يذكر السجل أن عدد الألغام غير معروف</translation>
    </message>
    <message>
        <source>the claim gives bounds, and of the numbers that they allow some speak for it and others could not be judged</source>
        <translation>يعطي المذكور حدودًا، ومن الأعداد التي تسمح بها ما يؤيّد المذكور ومنها ما تعذّر البتّ فيه</translation>
    </message>
    <message>
        <source>it says that the number is not known</source>
        <translation>يذكر أن العدد غير معروف</translation>
    </message>
    <message>
        <source>the number could be a year: no word beside it says that it counts mines</source>
        <translation>قد يكون العدد سنة: فليس بجانبه كلمة تبيّن أنه عدد ألغام</translation>
    </message>
    <message>
        <source>it names a total beside its parts, and they are not that many</source>
        <translation>يذكر مجموعًا إلى جانب أجزائه، ولا تبلغ الأجزاء هذا المجموع بالضبط</translation>
    </message>
    <message>
        <source>the text looks like Cyrillic or Arabic letters read in a wrong encoding</source>
        <translation>يبدو النص حروفًا سيريلية أو عربية قُرئت بترميز غير صحيح</translation>
    </message>
    <message>
        <source>%1 by the finds, at least %2 by the claim</source>
        <comment>mines unaccounted for</comment>
        <translation>%1 بحسب المكتشفات، و%2 على الأقل بحسب المذكور</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number of mines</comment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a number of mines</comment>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a number of mines</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no single ratio: the claim gives bounds</source>
        <translation>لا نسبة واحدة: فالمذكور يعطي حدودًا</translation>
    </message>
    <message>
        <source>another transformation of the map&apos;s own datum</source>
        <translation>تحويل آخر للمرجع الجيوديسي الخاص بالخريطة</translation>
    </message>
    <message>
        <source>under 25 m</source>
        <translation>أقل من 25 م</translation>
    </message>
    <message>
        <source>about %1 m, rounded to 50 m</source>
        <comment>a length without direction</comment>
        <translation>نحو %1 م، مقرَّبًا إلى أقرب 50 م</translation>
    </message>
    <message>
        <source>%1 of %2 recorded mines and %3 of %4 finds may be matched. Of these recorded mines %5 are paired with a find; %6 of these finds have no recorded mine.</source>
        <translation>ما يمكن أن يُطابَق: %1 من أصل %2 من الألغام المسجَّلة، و%3 من أصل %4 من المكتشفات. المُطابَق بمكتشَف من هذه الألغام المسجَّلة: %5؛ وما ليس له لغم مسجَّل من هذه المكتشفات: %6.</translation>
    </message>
    <message>
        <source>left out of a redacted report, because it tells of the place</source>
        <translation>استُبعد من تقرير محجوب البيانات، لأنه يدل على المكان</translation>
    </message>
    <message>
        <source>Dates that may have the day or the month first and count as unknown, because no other date of the field shows the order: %1. Set DATE_ORDER to the order in which the field was written.</source>
        <translation>التواريخ التي قد يأتي فيها اليوم أولًا أو الشهر أولًا وتُعدّ مجهولة، لأنه لا يوجد تاريخ آخر في الحقل يبيّن الترتيب: %1. اضبط المعامل DATE_ORDER على الترتيب الذي كُتب به الحقل.</translation>
    </message>
    <message>
        <source>Dates that may have the day or the month first and count as unknown, because other dates of the layer show both orders: %1. Correct the field, so that it has one order.</source>
        <translation>التواريخ التي قد يأتي فيها اليوم أولًا أو الشهر أولًا وتُعدّ مجهولة، لأن تواريخ أخرى في الطبقة تُظهر الترتيبين كليهما: %1. صحّح الحقل ليكون ترتيبه واحدًا.</translation>
    </message>
    <message>
        <source>Dates that databases write for &quot;unknown&quot;, or that lie before 1900 or after this year, and count as unknown: %1. Correct or empty them.</source>
        <translation>التواريخ التي تكتبها قواعد البيانات بمعنى «غير معروف»، أو التي تقع قبل سنة 1900 أو بعد السنة الحالية، وتُعدّ مجهولة: %1. صحّحها أو أفرغها.</translation>
    </message>
    <message>
        <source>Dates that look like the Solar Hijri calendar and count as unknown: %1. If they are, set CALENDAR to solar_hijri.</source>
        <translation>التواريخ التي تبدو من التقويم الهجري الشمسي وتُعدّ مجهولة: %1. فإن كانت كذلك فاضبط المعامل CALENDAR على solar_hijri.</translation>
    </message>
    <message>
        <source>Dates whose order of day and month was taken from other dates of the same field: %1.</source>
        <translation>التواريخ التي أُخذ ترتيب اليوم والشهر فيها من تواريخ أخرى في الحقل نفسه: %1.</translation>
    </message>
    <message>
        <source>Numbers read as the days of a spreadsheet, counted from the end of 1899: %1.</source>
        <translation>الأعداد التي قُرئت بوصفها أيام جدول بيانات، محسوبةً من نهاية سنة 1899: %1.</translation>
    </message>
    <message>
        <source>Dates of another calendar that were converted to the Gregorian one: %1.</source>
        <translation>تواريخ تقويم آخر حُوّلت إلى التقويم الميلادي: %1.</translation>
    </message>
    <message>
        <source>Dates with a Gregorian year that were not converted, although CALENDAR names another calendar: %1.</source>
        <translation>التواريخ التي سنتها ميلادية ولم تُحوَّل، مع أن المعامل CALENDAR يسمّي تقويمًا آخر: %1.</translation>
    </message>
    <message>
        <source>Dates of records (MAP_DATE) that could not be used and count as unknown: %1 of %2. Mines laid after these records count against the map, and ground searched before them counts as searched. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it.</source>
        <translation>تواريخ السجلات (MAP_DATE) التي تعذّر استخدامها وتُعدّ مجهولة: %1 من أصل %2. وتُحتسب الألغام المزروعة بعد هذه السجلات ضد الخريطة، وتُعدّ الأرض التي بُحث فيها قبلها مبحوثًا فيها. صحّح الحقل، أو اضبط المعامل DATE_ORDER أو المعامل CALENDAR حيث تطلب ذلك ملاحظة.</translation>
    </message>
    <message>
        <source>Dates of laying (LAID_DATE) that could not be used and count as unknown: %1 of %2. Mines laid after a record was made count against the map. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it.</source>
        <translation>تواريخ الزرع (LAID_DATE) التي تعذّر استخدامها وتُعدّ مجهولة: %1 من أصل %2. وتُحتسب الألغام المزروعة بعد وضع سجل ضد الخريطة. صحّح الحقل، أو اضبط المعامل DATE_ORDER أو المعامل CALENDAR حيث تطلب ذلك ملاحظة.</translation>
    </message>
    <message>
        <source>Dates of finding (FIND_DATE) that could not be used and count as unknown: %1 of %2. Mines found before a record was made may confirm it, and mines found in ground already reported as searched are not named. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it.</source>
        <translation>تواريخ الاكتشاف (FIND_DATE) التي تعذّر استخدامها وتُعدّ مجهولة: %1 من أصل %2. والألغام التي عُثر عليها قبل وضع سجل قد تؤكده، والألغام التي عُثر عليها في أرض سبق الإبلاغ عن البحث فيها لا تُذكر. صحّح الحقل، أو اضبط المعامل DATE_ORDER أو المعامل CALENDAR حيث تطلب ذلك ملاحظة.</translation>
    </message>
    <message>
        <source>Dates of search (SEARCH_DATE) that could not be used and count as unknown: %1 of %2. Whether accidents or finds came after the search is not known, and ground searched before a record was made counts as searched. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it.</source>
        <translation>تواريخ البحث (SEARCH_DATE) التي تعذّر استخدامها وتُعدّ مجهولة: %1 من أصل %2. ولا يُعرف هل جاءت الحوادث أو المكتشفات بعد البحث، وتُعدّ الأرض التي بُحث فيها قبل وضع سجل مبحوثًا فيها. صحّح الحقل، أو اضبط المعامل DATE_ORDER أو المعامل CALENDAR حيث تطلب ذلك ملاحظة.</translation>
    </message>
    <message>
        <source>Dates of accidents (ACCIDENT_DATE) that could not be used and count as unknown: %1 of %2. Whether these accidents came after the ground was reported as searched is not known. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it.</source>
        <translation>تواريخ الحوادث (ACCIDENT_DATE) التي تعذّر استخدامها وتُعدّ مجهولة: %1 من أصل %2. ولا يُعرف هل وقعت هذه الحوادث بعد الإبلاغ عن البحث في الأرض. صحّح الحقل، أو اضبط المعامل DATE_ORDER أو المعامل CALENDAR حيث تطلب ذلك ملاحظة.</translation>
    </message>
    <message>
        <source>Dates of making (MADE_DATE) that could not be used and count as unknown: %1 of %2. Mines made after a record are compared with it. Correct the field, or set DATE_ORDER or CALENDAR where a note asks for it.</source>
        <translation>تواريخ الصنع (MADE_DATE) التي تعذّر استخدامها وتُعدّ مجهولة: %1 من أصل %2. والألغام التي صُنعت بعد تاريخ سجل تُقارَن به. صحّح الحقل، أو اضبط المعامل DATE_ORDER أو المعامل CALENDAR حيث تطلب ذلك ملاحظة.</translation>
    </message>
    <message>
        <source>Records whose number of mines claimed could not be read as one number and counts as unknown: %1.</source>
        <translation>السجلات التي تعذّرت قراءة عدد الألغام المذكور فيها عددًا واحدًا فعُدّ مجهولًا: %1.</translation>
    </message>
    <message>
        <source>Records whose claim gives bounds and no single number (at least, at most, a range, about): %1. They are held against both ends, and what rests on them is a range; &quot;about 50&quot; stands for 25 to 100.</source>
        <translation>السجلات التي يعطي المذكور فيها حدودًا لا عددًا واحدًا (على الأقل، على الأكثر، مدى، نحو): %1. وتجري المقارنة بطرفَي الحدود كليهما، وما يُبنى عليها يكون مدى؛ و«نحو 50» تعني من 25 إلى 100.</translation>
    </message>
    <message>
        <source>Texts of claims or types that look like Cyrillic or Arabic letters read in a wrong encoding, so that none of them was read: %1. Set the encoding of the layer (Layer properties, Source, Data source encoding), or put a .cpg file that names it beside the Shapefile.</source>
        <translation>نصوص الأعداد المذكورة أو الأنواع التي تبدو حروفًا سيريلية أو عربية قُرئت بترميز غير صحيح، فلم يُقرأ أي منها: %1. اضبط ترميز الطبقة (خصائص الطبقة، «مصدر»، «ترميز مصدر البيانات»)، أو ضع بجانب ملف Shapefile ملفًا لاحقته ‎.cpg‎ يسمّي الترميز.</translation>
    </message>
    <message>
        <source>the coordinate reference system declares its own shift to WGS 84 (%3). Its accuracy is not published: ask who made the layer where the parameters come from.</source>
        <translation>يعلن نظام الإحداثيات المرجعي إزاحة خاصة به إلى WGS 84، وهي (‎%3‎). ودقتها غير منشورة: اسأل من أنشأ الطبقة من أين جاءت المعاملات.</translation>
    </message>
    <message>
        <source>its positions are known to %2 m only, which is more than the tolerance: so accurate is the transformation used, %3. Choose a better one in the project&apos;s transformations, or test the others with diagnoseerror.</source>
        <translation>مواضعها معروفة بدقة %2 م فقط، وهذا أكثر من مسافة السماح: فهذه دقة التحويل المستخدم، وهو %3. اختر تحويلًا أفضل في تحويلات المشروع، أو اختبر التحويلات الأخرى بالخوارزمية diagnoseerror.</translation>
    </message>
    <message>
        <source>another published transformation of its coordinate reference system puts the layer %2 m elsewhere. Used / other: %3. Choose the right one in the project&apos;s transformations, or test them with diagnoseerror.</source>
        <translation>تحويل منشور آخر لنظام إحداثياتها المرجعي يضع الطبقة في مكان يبعد %2 م. المستخدم ثم الآخر: %3. اختر الصحيح منهما في تحويلات المشروع، أو اختبرهما بالخوارزمية diagnoseerror.</translation>
    </message>
    <message>
        <source>Grid files that PROJ does not have here, so that published transformations which need them were not compared: %3.</source>
        <translation>ملفات الشبكات التي لا يجدها PROJ هنا، فلم تُقارَن التحويلات المنشورة التي تحتاج إليها: %3.</translation>
    </message>
    <message>
        <source>Features at 0, 0 or with one coordinate 0, as if none had been entered, left out: %1. Enter their coordinates.</source>
        <translation>الميزات الواقعة عند 0, 0 أو التي أحد إحداثييها 0، كأن إحداثياتها لم تُدخَل، وقد استُبعدت: %1. أدخل إحداثياتها.</translation>
    </message>
    <message>
        <source>Features whose X and Y seem to be swapped, unlike those of the others, left out: %1. Swap them back.</source>
        <translation>الميزات التي يبدو أن الإحداثيين X وY متبادلان فيها، بخلاف الميزات الأخرى، وقد استُبعدت: %1. أعد كلًّا منهما إلى مكانه.</translation>
    </message>
    <message>
        <source>Features that seem to have a coordinate with the wrong sign (east for west, north for south), left out: %1. Correct it.</source>
        <translation>الميزات التي يبدو أن أحد إحداثياتها بإشارة غير صحيحة (شرق بدل غرب، شمال بدل جنوب)، وقد استُبعدت: %1. صحّح الإشارة.</translation>
    </message>
    <message>
        <source>Features with a coordinate that seems to have a digit or decimal point too many, too few or in the wrong place, left out: %1. Correct it.</source>
        <translation>الميزات التي يبدو أن في أحد إحداثياتها رقمًا أو علامة عشرية بالزيادة أو بالنقصان أو في غير الموضع الصحيح، وقد استُبعدت: %1. صحّح الإحداثي.</translation>
    </message>
    <message>
        <source>Features whose coordinates seem to be in another unit than those of the others (degrees, metres or feet), left out: %1. Convert them.</source>
        <translation>الميزات التي يبدو أن إحداثياتها بوحدة غير وحدة إحداثيات الميزات الأخرى (درجات أو أمتار أو أقدام)، وقد استُبعدت: %1. حوّل إحداثياتها.</translation>
    </message>
    <message>
        <source>Features whose coordinates seem to be of another zone of the grid than those of the others, left out: %1. Convert them.</source>
        <translation>الميزات التي يبدو أن إحداثياتها من نطاق من الشبكة غير نطاق إحداثيات الميزات الأخرى، وقد استُبعدت: %1. حوّل إحداثياتها.</translation>
    </message>
    <message>
        <source>Features whose coordinates are no place on the Earth, as empty points of a File Geodatabase may be read, left out: %1. Correct them.</source>
        <translation>الميزات التي ليست إحداثياتها موضعًا على الأرض، كما قد تُقرأ النقاط الفارغة في File Geodatabase، وقد استُبعدت: %1. صحّح إحداثياتها.</translation>
    </message>
    <message>
        <source>Coordinate reference systems of OLD_CRS whose area of use does not meet the finds: %3.</source>
        <translation>أنظمة الإحداثيات المرجعية المذكورة في المعامل OLD_CRS التي لا يلتقي نطاق استخدامها بالمكتشفات: %3.</translation>
    </message>
    <message>
        <source>Coordinate reference systems of OLD_CRS from which no published transformation moves anything, not tested: %3.</source>
        <translation>أنظمة الإحداثيات المرجعية المذكورة في المعامل OLD_CRS التي لا يوجد منها تحويل منشور ينقل أي شيء، ولم تُختبر: %3.</translation>
    </message>
    <message>
        <source>Causes asked for that need reference points of the records (REFERENCE_POINTS), not tested: %3.</source>
        <translation>الأسباب المطلوبة التي تحتاج إلى النقاط المرجعية للسجلات (REFERENCE_POINTS)، ولم تُختبر: %3.</translation>
    </message>
    <message>
        <source>Causes asked for that need dates of the records (MAP_DATE), not tested: %3.</source>
        <translation>الأسباب المطلوبة التي تحتاج إلى تواريخ السجلات (MAP_DATE)، ولم تُختبر: %3.</translation>
    </message>
    <message>
        <source>Causes asked for that cannot have been at work here, because PROJ knows no transformation or grid for them, not tested: %3.</source>
        <translation>الأسباب المطلوبة التي لا يمكن أن تكون قد أثّرت هنا، لأن PROJ لا يعرف لها تحويلًا ولا شبكة، ولم تُختبر: %3.</translation>
    </message>
    <message>
        <source>Records without a usable place: %1 of %2. No number here says anything about them.</source>
        <translation>السجلات التي ليس لها موضع صالح للاستخدام: %1 من أصل %2. ولا يقول أي رقم هنا شيئًا عنها.</translation>
    </message>
    <message>
        <source>Finds without a usable place or quantity: %1 of %2. No number here says anything about them.</source>
        <translation>المكتشفات التي ليس لها موضع صالح للاستخدام أو ليست لها كمية صالحة للاستخدام: %1 من أصل %2. ولا يقول أي رقم هنا شيئًا عنها.</translation>
    </message>
    <message>
        <source>Accidents without a usable place: %1 of %2. Whether they happened on the map or in ground reported searched is not known.</source>
        <translation>الحوادث التي ليس لها موضع صالح للاستخدام: %1 من أصل %2. ولا يُعرف هل وقعت على الخريطة أو في أرض أُبلغ عن البحث فيها.</translation>
    </message>
    <message>
        <source>Polygons of searched ground without a usable place: %1 of %2. That ground is taken as not searched.</source>
        <translation>مضلعات الأرض المبحوث فيها التي ليس لها موضع صالح للاستخدام: %1 من أصل %2. وتُعدّ تلك الأرض غير مبحوث فيها.</translation>
    </message>
    <message>
        <source>Words of SEARCH_COUNTS that no polygon of searched ground has: %1. Check their spelling: ground that was searched may be missing.</source>
        <translation>كلمات المعامل SEARCH_COUNTS التي لا ترد في أي مضلع من مضلعات الأرض المبحوث فيها: %1. تحقق من صيغة كتابتها: فقد تنقص أرض جرى البحث فيها.</translation>
    </message>
    <message>
        <source>Polygons that are taken as not searched, because their kind of search is not among SEARCH_COUNTS: %1.</source>
        <translation>المضلعات التي تُعدّ غير مبحوث فيها، لأن نوع البحث فيها ليس من قيم المعامل SEARCH_COUNTS: %1.</translation>
    </message>
    <message>
        <source>Records without a date: %1 of %2. Mines laid after them are held against the map, and ground searched before them counts.</source>
        <translation>السجلات التي بلا تاريخ: %1 من أصل %2. وتُحتسب الألغام المزروعة بعدها ضد الخريطة، وتُعدّ الأرض التي بُحث فيها قبلها مبحوثًا فيها.</translation>
    </message>
    <message>
        <source>Finds without a quantity: %1 of %2. They count as one item each.</source>
        <translation>المكتشفات التي بلا كمية: %1 من أصل %2. ويُحسب كل منها قطعة واحدة.</translation>
    </message>
    <message>
        <source>Finds without a date before which they cannot have been laid: %1 of %2. They are held against the map even if they were laid after it was made.</source>
        <translation>المكتشفات التي بلا تاريخ لا يمكن أن تكون قد زُرعت قبله: %1 من أصل %2. وتُحتسب ضد الخريطة حتى إن كانت قد زُرعت بعد وضع الخريطة.</translation>
    </message>
    <message>
        <source>Finds without a date on which they were found: %1 of %2. Whether they lay in ground that had been reported searched is not known.</source>
        <translation>المكتشفات التي بلا تاريخ اكتشاف: %1 من أصل %2. ولا يُعرف هل كانت في أرض سبق الإبلاغ عن البحث فيها.</translation>
    </message>
    <message>
        <source>Finds without a clearance task: %1 of %2. They are grouped by their distance from each other instead.</source>
        <translation>المكتشفات التي بلا مهمة تطهير: %1 من أصل %2. وتُجمَّع بدلًا من ذلك بحسب المسافة بين بعضها وبعض.</translation>
    </message>
    <message>
        <source>Polygons of searched ground without a date: %1 of %2. Whether a record or an accident came before or after the search is not known there.</source>
        <translation>مضلعات الأرض المبحوث فيها التي بلا تاريخ: %1 من أصل %2. ولا يُعرف فيها هل كان السجل أو الحادث قبل البحث أو بعده.</translation>
    </message>
    <message>
        <source>Polygons of searched ground without a task: %1 of %2.</source>
        <translation>مضلعات الأرض المبحوث فيها التي بلا مهمة: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>Accidents without a date: %1 of %2. Whether their ground had been reported searched before is not known.</source>
        <translation>الحوادث التي بلا تاريخ: %1 من أصل %2. ولا يُعرف هل أُبلغ عن البحث في أرضها قبل وقوعها.</translation>
    </message>
    <message>
        <source>not named here</source>
        <translation>غير مذكور هنا</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>وهي: %1.</translation>
    </message>
    <message>
        <source>Redacted: without coordinates, maps and free text; names and values are replaced by hashes that nobody can look up. Coordinate systems, operations, directions and digests, from which a place could be computed, are left out. Whoever holds the same layers can still see from the numbers which they are.</source>
        <translation>نسخة محجوبة البيانات: من دون إحداثيات وخرائط ونصوص حرة؛ وتُستبدل بالأسماء والقيم قيم تجزئة (hash) لا يمكن لأحد أن يبحث عن أصلها. وتُستبعد أنظمة الإحداثيات وعمليات التحويل والاتجاهات والبصمات، إذ يمكن أن يُحسب منها موضع. ومع ذلك يستطيع كل من لديه الطبقات نفسها أن يعرف من الأرقام أي الطبقات هي.</translation>
    </message>
    <message>
        <source>This report is redacted: the command names hashes, and there is no digest. The full report has the command that runs and the digest.</source>
        <translation>هذا التقرير محجوب البيانات: فالأمر يذكر قيم تجزئة (hash)، ولا توجد بصمة. أما التقرير الكامل ففيه الأمر القابل للتشغيل والبصمة.</translation>
    </message>
    <message>
        <source>Finds in searched ground within %1 m of the map: %2 of %3: too few to judge. There are %4 finds in all.</source>
        <translation>المكتشفات في الأرض المبحوث فيها الواقعة ضمن %1 م من الخريطة: %2 من أصل %3: عدد لا يكفي للحكم. وعدد المكتشفات كلها: %4.</translation>
    </message>
    <message>
        <source>Sufficiently searched records that are confirmed by finds: %1 of %2: too few to judge. There are %3 records in all.</source>
        <translation>السجلات التي بُحث فيها بما يكفي وتؤكدها المكتشفات: %1 من أصل %2: عدد لا يكفي للحكم. وعدد السجلات كلها: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 records were sufficiently searched; %3 of these (%4) are confirmed by finds.</source>
        <translation>السجلات التي بُحث فيها بما يكفي: %1 من أصل %2؛ وما تؤكده المكتشفات منها: %3 (%4).</translation>
    </message>
    <message>
        <source>Order of day, month and year in dates</source>
        <translation>ترتيب اليوم والشهر والسنة في التواريخ</translation>
    </message>
    <message>
        <source>Calendar of the dates</source>
        <translation>تقويم التواريخ</translation>
    </message>
    <message>
        <source>Types that are not known, listed, whose mines are counted without a type: %1.</source>
        <translation>الأنواع غير المعروفة، وقد أُدرجت في قائمة وتُحتسب ألغامها بلا نوع: %1.</translation>
    </message>
    <message>
        <source>Polygons without area, which hold no ground: %1.</source>
        <translation>المضلعات التي لا مساحة لها، فلا تضم أي أرض: %1.</translation>
    </message>
    <message>
        <source>Dates that look like the Buddhist calendar, or may be of it because their year has two digits in a Thai text, and count as unknown: %1. If they are, set CALENDAR to buddhist; if not, write years of four digits.</source>
        <translation>التواريخ التي تبدو من التقويم البوذي، أو التي قد تكون منه لأن سنتها من رقمين في نص تايلاندي، وتُعدّ مجهولة: %1. فإن كانت كذلك فاضبط المعامل CALENDAR على buddhist؛ وإلا فاكتب السنوات بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Dates that count as unknown, because GDAL guessed them from texts of a file that has the day or the month first, and these texts cannot be read here: %1. Open the layer of that file itself instead of a join, an expression or a virtual layer, or make a date field of it.</source>
        <translation>التواريخ التي تُعدّ مجهولة لأن GDAL خمّنها من نصوص في ملف يأتي فيه اليوم أولًا أو الشهر أولًا، ولا يمكن قراءة هذه النصوص هنا: %1. افتح طبقة ذلك الملف نفسها بدلًا من طبقة ناتجة عن ربط (join) أو تعبير (expression) أو طبقة افتراضية، أو أنشئ من هذه النصوص حقل تاريخ.</translation>
    </message>
    <message>
        <source>Dates that count as unknown, because a spreadsheet seems to have exchanged their day and month: %1. None of them has a day over 12, and all that remained texts have one. Correct the field from its source.</source>
        <translation>التواريخ التي تُعدّ مجهولة لأن جدول بيانات يبدو أنه بدّل بين اليوم والشهر فيها: %1. فليس في أي منها يوم يزيد على 12، أما التواريخ التي بقيت نصوصًا ففي كل منها يوم يزيد على 12. صحّح الحقل من مصدره.</translation>
    </message>
    <message>
        <source>Dates with a year of two digits: %1. Years 70 to 99 were read as 1970 to 1999, lower ones as 2000 and after. Write years of four digits where that is wrong.</source>
        <translation>التواريخ التي سنتها من رقمين: %1. قُرئت السنوات من 70 إلى 99 على أنها من 1970 إلى 1999، وما دونها على أنها 2000 وما بعدها. اكتب السنوات بأربعة أرقام حيث يكون ذلك غير صحيح.</translation>
    </message>
    <message>
        <source>Dates read as whole years, because all of the field are 1 January: %1.</source>
        <translation>التواريخ التي قُرئت على أنها سنوات كاملة، لأن كل تواريخ الحقل هي 1 يناير (كانون الثاني): %1.</translation>
    </message>
    <message>
        <source>Finds whose type (FIND_TYPE) says that there was no mine (none, nothing, scrap), not counted as mines found: %1. If the word stands for a type that is not known, empty the field.</source>
        <translation>المكتشفات التي يبيّن نوعها (FIND_TYPE) أنه لم يكن هناك لغم (لا شيء، لا يوجد، خردة)، ولم تُحتسب ألغامًا مكتشفة: %1. وإن كانت الكلمة تدل على نوع غير معروف فأفرغ الحقل.</translation>
    </message>
    <message>
        <source>Features outside the area of use of the layer&apos;s coordinate reference system, where most others are inside, left out: %1. Correct them, or choose another transformation.</source>
        <translation>الميزات الواقعة خارج نطاق استخدام نظام الإحداثيات المرجعي للطبقة، حيث تقع معظم الميزات الأخرى داخله، وقد استُبعدت: %1. صحّحها، أو اختر تحويلًا آخر.</translation>
    </message>
    <message>
        <source>Features with one corner over 20 km away from both its neighbours, unlike any other, left out: %1. Correct it.</source>
        <translation>الميزات التي تبعد إحدى زواياها أكثر من 20 كم عن الزاويتين المجاورتين لها كلتيهما، بخلاف غيرها، وقد استُبعدت: %1. صحّح الزاوية.</translation>
    </message>
    <message>
        <source>Features over 1,000 km from most of their layer, or many at one coordinate over 300 km from it, used as they are: %1. Check their coordinates.</source>
        <translation>الميزات التي تبعد أكثر من 1,000 كم عن معظم طبقتها، أو الميزات الكثيرة عند موضع واحد يبعد عنه أكثر من 300 كم، وقد استُخدمت كما هي: %1. تحقق من إحداثياتها.</translation>
    </message>
    <message>
        <source>the layer lies in two places over 300 km apart, and one looks like the other with a mistake in its coordinates (X and Y swapped, a wrong sign, digit, unit or zone). Which is right is not known, so that nothing was left out; features in the smaller place: %1, all others: %2. Correct what is wrong.</source>
        <translation>تقع الطبقة في مكانين يفصل بينهما أكثر من 300 كم، ويبدو أحدهما كأنه الآخر مع خطأ في إحداثياته (تبادل X وY، أو إشارة أو رقم أو وحدة أو نطاق غير صحيح). ولا يُعرف أيهما الصحيح، ولذلك لم يُستبعد شيء؛ الميزات في المكان الأصغر: %1، وسائر الميزات: %2. صحّح ما هو غير صحيح.</translation>
    </message>
    <message>
        <source>Finds that were laid after the date of their record, by the dates given, and are left out of every rate: %1 of %2.</source>
        <translation>المكتشفات التي زُرعت بعد تاريخ سجلها، بحسب التواريخ المعطاة، وقد استُبعدت من كل المعدلات: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 finds could be scored, since they lay in searched ground and no date excludes them (%3); of these %4 lay within %5 m of the map</source>
        <translation>المكتشفات التي أمكن احتسابها، لوقوعها في أرض مبحوث فيها ولأنه لا يستبعدها أي تاريخ: %1 من أصل %2 (%3)؛ ووقع منها %4 ضمن %5 م من الخريطة</translation>
    </message>
    <message>
        <source>No record can be judged. Records with mines that count for no verdict, since the ground was searched too little or the dates exclude them: %1; other records searched too little: %2.</source>
        <translation>لا يمكن البتّ في أي سجل. السجلات التي فيها ألغام لا تُحتسب لأي حكم، لأن البحث في الأرض لم يكن كافيًا أو لأن التواريخ تستبعدها: %1؛ والسجلات الأخرى التي لم يكن البحث فيها كافيًا: %2.</translation>
    </message>
    <message>
        <source>no record could be judged</source>
        <translation>لم يمكن البتّ في أي سجل</translation>
    </message>
    <message>
        <source>The curve of this group was not computed.</source>
        <translation>لم يُحسب منحنى هذه المجموعة.</translation>
    </message>
    <message>
        <source>The curve begins at %1 m. Below it: %2.</source>
        <translation>يبدأ المنحنى عند %1 م. وما دون ذلك: %2.</translation>
    </message>
    <message>
        <source>Tolerance curve: %1.</source>
        <translation>منحنى مسافة السماح: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 records at searched ground end where it begins.</source>
        <translation>من السجلات الواقعة عند الأرض المبحوث فيها، ما ينتهي حيث تبدأ هذه الأرض: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 finds are at the centre, a corner or the label point of a polygon.</source>
        <translation>من المكتشفات، ما يقع في مركز مضلع أو عند إحدى زواياه أو عند نقطة تسميته: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 searched polygons have the shape of a record.</source>
        <translation>من المضلعات المبحوث فيها، ما له شكل سجل: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 searched polygons with finds are circles, squares or hulls around them.</source>
        <translation>من المضلعات المبحوث فيها التي تضم مكتشفات، ما هو دائرة أو مربع أو غلاف حولها: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 positions are coarser than half the tolerance.</source>
        <translation>من المواضع، ما يزيد عدم دقته على نصف مسافة السماح: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 finds repeat another find.</source>
        <translation>من المكتشفات، ما يكرر مكتشَفًا آخر: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 finds or searched polygons are outside searched ground, without a date, of one task or on the map only.</source>
        <translation>من المكتشفات أو المضلعات المبحوث فيها، ما يقع خارج الأرض المبحوث فيها، أو ليس له تاريخ، أو يتبع مهمة واحدة، أو يقع على الخريطة فقط: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 dated searched polygons at records were searched before these were made.</source>
        <translation>من المضلعات المبحوث فيها ذات التواريخ عند السجلات، ما جرى البحث فيه قبل إعداد هذه السجلات: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 finds, records and accidents are outside the area.</source>
        <translation>من المكتشفات والسجلات والحوادث، ما يقع خارج المنطقة: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 records at searched ground (%3) end where it begins.</source>
        <translation>من السجلات الواقعة عند الأرض المبحوث فيها، ما ينتهي حيث تبدأ هذه الأرض: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 finds (%3) are at the centre, a corner or the label point of a polygon.</source>
        <translation>من المكتشفات، ما يقع في مركز مضلع أو عند إحدى زواياه أو عند نقطة تسميته: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 searched polygons (%3) have the shape of a record.</source>
        <translation>من المضلعات المبحوث فيها، ما له شكل سجل: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 searched polygons with finds (%3) are circles, squares or hulls around them.</source>
        <translation>من المضلعات المبحوث فيها التي تضم مكتشفات، ما هو دائرة أو مربع أو غلاف حولها: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 positions (%3) are coarser than half the tolerance.</source>
        <translation>من المواضع، ما يزيد عدم دقته على نصف مسافة السماح: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 finds (%3) repeat another find.</source>
        <translation>من المكتشفات، ما يكرر مكتشَفًا آخر: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 finds or searched polygons (%3) are outside searched ground, without a date, of one task or on the map only.</source>
        <translation>من المكتشفات أو المضلعات المبحوث فيها، ما يقع خارج الأرض المبحوث فيها، أو ليس له تاريخ، أو يتبع مهمة واحدة، أو يقع على الخريطة فقط: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 dated searched polygons at records (%3) were searched before these were made.</source>
        <translation>من المضلعات المبحوث فيها ذات التواريخ عند السجلات، ما جرى البحث فيه قبل إعداد هذه السجلات: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 finds, records and accidents (%3) are outside the area.</source>
        <translation>من المكتشفات والسجلات والحوادث، ما يقع خارج المنطقة: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>Ground searched for records and outside them: %1; records named by searched ground that the map does not hold: %2.</source>
        <translation>الأرض التي جرى البحث فيها من أجل سجلات وتقع خارجها: %1؛ السجلات التي تذكرها الأرض المبحوث فيها ولا توجد في الخريطة: %2.</translation>
    </message>
    <message>
        <source>Positions are known to %1 m; the smallest tolerance that can be used is %2 m.</source>
        <translation>المواضع معروفة بدقة %1 م؛ وأصغر مسافة سماح يمكن استخدامها هي %2 م.</translation>
    </message>
    <message>
        <source>Positions are known to %1 m.</source>
        <translation>المواضع معروفة بدقة %1 م.</translation>
    </message>
    <message>
        <source>The share that decides is %1.</source>
        <translation>النسبة الحاسمة هي %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>The evidence is selected: %1.</source>
        <translation>الأدلة منتقاة: %1.</translation>
    </message>
    <message>
        <source>Outside the area: finds: %1; whole records: %2; parts of records: %3; accidents: %4.</source>
        <translation>خارج المنطقة: المكتشفات: %1؛ السجلات بأكملها: %2؛ أجزاء السجلات: %3؛ الحوادث: %4.</translation>
    </message>
    <message>
        <source>1 holds</source>
        <comment>assumptions</comment>
        <translation>صحيح: واحد</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <comment>assumptions</comment>
        <translation>صحيح: %1</translation>
    </message>
    <message>
        <source>%1 broken (%2 assumed all the same)</source>
        <comment>assumptions</comment>
        <translation>غير صحيح: %1 (مفترض رغم ذلك: %2)</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <comment>assumptions</comment>
        <translation>غير صحيح: %1</translation>
    </message>
    <message>
        <source>%1 cannot be checked</source>
        <comment>assumptions</comment>
        <translation>لا يمكن التحقق منه: %1</translation>
    </message>
    <message>
        <source>Assumptions: %1</source>
        <translation>الافتراضات: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of assumptions</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>What the numbers take for granted</source>
        <translation>ما تفترضه الأرقام</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>Records do not end where searched ground begins</source>
        <translation>لا تنتهي السجلات حيث تبدأ الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>Records were not made from the finds that test them</source>
        <translation>لم تُرسم السجلات من المكتشفات التي تختبرها</translation>
    </message>
    <message>
        <source>Finds have the positions at which they lay, not those of a searched polygon or record</source>
        <translation>مواضع المكتشفات هي الأماكن التي كانت فيها، لا مواضع مأخوذة من مضلع مبحوث فيه أو من سجل</translation>
    </message>
    <message>
        <source>Searched polygons are not copies of the records</source>
        <translation>المضلعات المبحوث فيها ليست نسخًا من السجلات</translation>
    </message>
    <message>
        <source>Searched polygons were not drawn around the finds</source>
        <translation>المضلعات المبحوث فيها لم تُرسم حول المكتشفات</translation>
    </message>
    <message>
        <source>Positions are known to half the tolerance or better</source>
        <translation>المواضع معروفة بدقة نصف مسافة السماح أو أفضل</translation>
    </message>
    <message>
        <source>Each item found is in the layer only once</source>
        <translation>كل قطعة عُثر عليها واردة في الطبقة مرة واحدة فقط</translation>
    </message>
    <message>
        <source>Finds and searched ground come from many places, also off the map</source>
        <translation>المكتشفات والأرض المبحوث فيها من أماكن كثيرة، وخارج الخريطة أيضًا</translation>
    </message>
    <message>
        <source>The ground was searched after the records were made</source>
        <translation>جرى البحث في الأرض بعد إعداد السجلات</translation>
    </message>
    <message>
        <source>The area holds nearly all finds and records, and every accident</source>
        <translation>تضم المنطقة جميع المكتشفات والسجلات تقريبًا، وكل الحوادث</translation>
    </message>
    <message>
        <source>A map made from finds holds these finds whatever its accuracy. Use finds that were made after the map, or the map as it was before them.</source>
        <translation>الخريطة المرسومة من المكتشفات تضم هذه المكتشفات مهما كانت دقتها. استخدم مكتشفات عُثر عليها بعد إعداد الخريطة، أو الخريطة كما كانت قبلها.</translation>
    </message>
    <message>
        <source>Such positions were made from the polygon, so their distance from the map says nothing. Use the positions measured at the place of each find.</source>
        <translation>هذه المواضع أُخذت من المضلع، ولذلك لا تدل المسافة بينها وبين الخريطة على شيء. استخدم المواضع التي قيست في مكان كل مكتشَف.</translation>
    </message>
    <message>
        <source>Where only mapped ground counts as searched, no find can be off the map, and nothing can be compared with chance. Use the polygons of all ground as it was searched.</source>
        <translation>إذا لم تُعدّ مبحوثًا فيها إلا الأرض الواردة في الخريطة، فلا يمكن أن يقع أي مكتشَف خارج الخريطة، ولا يمكن مقارنة شيء بالمصادفة. استخدم مضلعات كل الأرض كما جرى البحث فيها.</translation>
    </message>
    <message>
        <source>Such polygons show where something was found; the searched area is not known. Use the polygons of the ground as it was searched.</source>
        <translation>هذه المضلعات تُظهر أين عُثر على شيء؛ أما المنطقة المبحوث فيها فغير معروفة. استخدم مضلعات الأرض كما جرى البحث فيها.</translation>
    </message>
    <message>
        <source>Whether a find is within the tolerance is then decided by rounding. Choose a larger tolerance, or use coordinates with all their digits and a known datum.</source>
        <translation>عندئذٍ يتوقف وقوع المكتشَف ضمن مسافة السماح على التقريب. اختر مسافة سماح أكبر، أو استخدم إحداثيات بكل أرقامها وبمرجع جيوديسي (datum) معروف.</translation>
    </message>
    <message>
        <source>Numbers of items found are too high where one item counts twice. Remove the repetitions, or use one source of finds.</source>
        <translation>تكون أعداد ما عُثر عليه أكبر من الواقع حيث تُحسب القطعة الواحدة مرتين. أزل التكرارات، أو استخدم مصدرًا واحدًا للمكتشفات.</translation>
    </message>
    <message>
        <source>The numbers hold for what was found and searched, and may not hold for other ground. Use all finds and all searched ground of the region.</source>
        <translation>تصحّ الأرقام لما عُثر عليه ولما جرى البحث فيه، وقد لا تصحّ لأرض أخرى. استخدم كل المكتشفات وكل الأرض المبحوث فيها في الإقليم.</translation>
    </message>
    <message>
        <source>A record that was made after a search may rest on its results, so the search does not test it. Use the map as it was before the search, or ground searched after the map was made.</source>
        <translation>السجل الذي أُعدّ بعد البحث قد يستند إلى نتائجه، ولذلك لا يختبره ذلك البحث. استخدم الخريطة كما كانت قبل البحث، أو أرضًا جرى البحث فيها بعد إعداد الخريطة.</translation>
    </message>
    <message>
        <source>What is outside the area enters no number. Check the area, or score without it.</source>
        <translation>ما يقع خارج المنطقة لا يدخل في أي رقم. تحقق من المنطقة، أو قيّم من دونها.</translation>
    </message>
    <message>
        <source>chance rate, skill and p-value</source>
        <translation>معدل المصادفة والمهارة والقيمة الاحتمالية p</translation>
    </message>
    <message>
        <source>adjusted hit rate</source>
        <translation>معدل التطابق المعدَّل</translation>
    </message>
    <message>
        <source>confirmation rate and verdicts of records</source>
        <translation>معدل التأكيد والأحكام على السجلات</translation>
    </message>
    <message>
        <source>tolerance curve</source>
        <translation>منحنى مسافة السماح</translation>
    </message>
    <message>
        <source>comparison of recorded and found numbers</source>
        <translation>مقارنة الأعداد المذكورة في السجلات بالأعداد المكتشفة</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>hit rate counted by mine</source>
        <translation>معدل التطابق محسوبًا بعدد الألغام</translation>
    </message>
    <message>
        <source>too few records to check it</source>
        <translation>عدد السجلات قليل جدًا للتحقق منه</translation>
    </message>
    <message>
        <source>too few finds to check it</source>
        <translation>عدد المكتشفات قليل جدًا للتحقق منه</translation>
    </message>
    <message>
        <source>too few searched polygons to check it</source>
        <translation>عدد المضلعات المبحوث فيها قليل جدًا للتحقق منه</translation>
    </message>
    <message>
        <source>too few records are at searched ground to check it</source>
        <translation>عدد السجلات الواقعة عند الأرض المبحوث فيها قليل جدًا للتحقق منه</translation>
    </message>
    <message>
        <source>dates of the map, the finds or the search are not known</source>
        <translation>تواريخ الخريطة أو المكتشفات أو البحث غير معروفة</translation>
    </message>
    <message>
        <source>positions are written too coarsely to check it</source>
        <translation>المواضع مكتوبة بدقة لا تكفي للتحقق منه</translation>
    </message>
    <message>
        <source>records end where searched ground begins</source>
        <translation>السجلات تنتهي حيث تبدأ الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>records seem to be made from the finds</source>
        <translation>يبدو أن السجلات رُسمت من المكتشفات</translation>
    </message>
    <message>
        <source>finds are at places of searched polygons or records, not where they lay</source>
        <translation>مواضع المكتشفات مأخوذة من مضلعات مبحوث فيها أو من سجلات، لا من الأماكن التي كانت فيها</translation>
    </message>
    <message>
        <source>searched ground and map are the same polygons</source>
        <translation>الأرض المبحوث فيها والخريطة هما المضلعات نفسها</translation>
    </message>
    <message>
        <source>the searched ground was drawn around the finds</source>
        <translation>الأرض المبحوث فيها رُسمت حول المكتشفات</translation>
    </message>
    <message>
        <source>positions are coarser than the tolerance</source>
        <translation>عدم دقة المواضع أكبر مما تسمح به مسافة السماح</translation>
    </message>
    <message>
        <source>finds are counted twice</source>
        <translation>المكتشفات معدودة مرتين</translation>
    </message>
    <message>
        <source>the evidence is selected</source>
        <translation>الأدلة منتقاة</translation>
    </message>
    <message>
        <source>the ground was searched before the records were made</source>
        <translation>جرى البحث في الأرض قبل إعداد السجلات</translation>
    </message>
    <message>
        <source>the area leaves out much of the evidence</source>
        <translation>المنطقة تستبعد كثيرًا من الأدلة</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>an assumption</comment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>broken, assumed all the same</source>
        <comment>an assumption</comment>
        <translation>غير صحيح، ومفترض رغم ذلك</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>an assumption</comment>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <comment>an assumption</comment>
        <translation>لا يمكن التحقق منه</translation>
    </message>
    <message>
        <source>All numbers are given.</source>
        <translation>كل الأرقام معطاة.</translation>
    </message>
    <message>
        <source>Given all the same, because it is taken for granted: %1.</source>
        <translation>أُعطيت رغم ذلك، لأنه أُخذ على أنه صحيح: %1.</translation>
    </message>
    <message>
        <source>Not given because of it, of the records concerned only: %1.</source>
        <translation>لم تُعطَ بسببه، للسجلات المعنية فقط: %1.</translation>
    </message>
    <message>
        <source>Not given because of it: %1.</source>
        <translation>لم تُعطَ بسببه: %1.</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>غير معطى: %1</translation>
    </message>
    <message>
        <source>Which map is better is not known: %1.</source>
        <translation>لا يُعرف أيّ الخريطتين أفضل: %1.</translation>
    </message>
    <message>
        <source>Against what a diagnosis assumes: %1.</source>
        <translation>ما يخالف افتراضات التشخيص: %1.</translation>
    </message>
    <message>
        <source>nothing is explained, because map or evidence are not what a diagnosis takes them for</source>
        <translation>لا يُفسَّر شيء، لأن الخريطة أو الأدلة ليست على ما يفترضه التشخيص فيها</translation>
    </message>
    <message>
        <source>Bring the map as it was before clearance.</source>
        <translation>أعطِ الخريطة كما كانت قبل التطهير.</translation>
    </message>
    <message>
        <source>the map was made from the finds</source>
        <translation>الخريطة رُسمت من المكتشفات</translation>
    </message>
    <message>
        <source>Bring the map as it was before these finds, or finds that the map was not made from.</source>
        <translation>أعطِ الخريطة كما كانت قبل هذه المكتشفات، أو مكتشفات لم تُرسم الخريطة منها.</translation>
    </message>
    <message>
        <source>finds stand at places of searched polygons or records, not where they lay</source>
        <translation>مواضع المكتشفات مأخوذة من مضلعات مبحوث فيها أو من سجلات، لا من الأماكن التي كانت فيها</translation>
    </message>
    <message>
        <source>Bring the position of each find, as it was measured in the field.</source>
        <translation>أعطِ موضع كل مكتشَف كما قيس في الميدان.</translation>
    </message>
    <message>
        <source>Bring the ground as it was searched, also where no record lies.</source>
        <translation>أعطِ الأرض كما جرى البحث فيها، وكذلك حيث لا يقع أي سجل.</translation>
    </message>
    <message>
        <source>the searched ground was drawn about the finds</source>
        <translation>الأرض المبحوث فيها رُسمت حول المكتشفات</translation>
    </message>
    <message>
        <source>Bring the ground as it was searched, also where nothing was found.</source>
        <translation>أعطِ الأرض كما جرى البحث فيها، وكذلك حيث لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Bring positions with all their digits, or take a larger tolerance.</source>
        <translation>أعطِ المواضع بكل أرقامها، أو اختر مسافة سماح أكبر.</translation>
    </message>
    <message>
        <source>Bring the map that was there before the search, or ground that was searched after it.</source>
        <translation>أعطِ الخريطة التي كانت موجودة قبل البحث، أو أرضًا جرى البحث فيها بعد إعداد الخريطة.</translation>
    </message>
    <message>
        <source>For the same reason it is not known whether the map does better than chance.</source>
        <translation>وللسبب نفسه لا يُعرف هل الخريطة أفضل من المصادفة.</translation>
    </message>
    <message>
        <source>Assumptions that the data contradict and that are taken for granted all the same (ASSUME): %1. The numbers that rest on them are given against the evidence.</source>
        <translation>الافتراضات التي تناقضها البيانات وأُخذت على أنها صحيحة رغم ذلك (ASSUME): %1. والأرقام المبنية عليها معطاة خلافًا للأدلة.</translation>
    </message>
    <message>
        <source>an assumption in it is &quot;%1&quot; in the state &quot;%2&quot;, which this version does not know</source>
        <translation>فيه افتراض هو «%1» وحالته «%2»، وهذا ما لا تعرفه هذه النسخة</translation>
    </message>
    <message>
        <source>No hit rate is given: %1.</source>
        <translation>لا يُعطى معدل التطابق: %1.</translation>
    </message>
    <message>
        <source>No record is judged: %1.</source>
        <translation>لا يُبتّ في أي سجل: %1.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Field with the record of the search</source>
        <translation>الحقل الذي يحوي سجل حقل الألغام الذي يتبعه البحث</translation>
    </message>
    <message>
        <source>Assumed although the data speak against it</source>
        <translation>ما افتُرض مع أن البيانات تخالفه</translation>
    </message>
    <message>
        <source>Field with the accuracy of the find&apos;s position</source>
        <translation>حقل دقة موضع المكتشَف</translation>
    </message>
    <message>
        <source>Field with the accuracy of the record&apos;s position</source>
        <translation>حقل دقة موضع السجل</translation>
    </message>
    <message>
        <source>%1 of %2 records are away from all searched ground, and hardly any find is near a record.</source>
        <translation>من سجلات حقول الألغام، ما يبعد عن كل أرض مبحوثة، ولا يكاد أي مكتشف يكون قرب سجل: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 records with finds look as if they were made from them, by shape or by date.</source>
        <translation>من سجلات حقول الألغام ذات المكتشفات، ما يبدو أنه وُضع انطلاقًا منها، من شكله أو من تاريخه: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 records (%3) are away from all searched ground, and hardly any find is near a record.</source>
        <translation>من سجلات حقول الألغام، ما يبعد عن كل أرض مبحوثة، ولا يكاد أي مكتشف يكون قرب سجل: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 records with finds (%3) look as if they were made from them, by shape or by date.</source>
        <translation>من سجلات حقول الألغام ذات المكتشفات، ما يبدو أنه وُضع انطلاقًا منها، من شكله أو من تاريخه: %1 من أصل %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing was found against it; looked at: %1.</source>
        <translation>لم يوجد ما يخالفه؛ عدد ما نُظر فيه: %1.</translation>
    </message>
    <message>
        <source>Map and searched ground meet</source>
        <translation>الخريطة والأرض المبحوثة تلتقيان</translation>
    </message>
    <message>
        <source>Searched ground seems to have been cut out of the map, or the search stopped at the map; or both follow one line, such as a road. Mines found there then count as off the map, although the map may have shown them. Use the map as it was before clearance, or choose the field with the record that each search belongs to.</source>
        <translation>يبدو أن الأرض المبحوثة اقتُطعت من الخريطة، أو أن البحث توقف عند حدود الخريطة، أو أن كليهما يتبع خطًا واحدًا كطريق مثلًا. عندئذ تُحسب الألغام التي وُجدت هناك خارج الخريطة، مع أن الخريطة ربما كانت تُظهرها. استخدم الخريطة كما كانت قبل التطهير، أو اختر الحقل الذي يحوي السجل الذي يتبعه كل بحث.</translation>
    </message>
    <message>
        <source>Hardly any record was searched, so the search does not test the map. Searched records may have been cut out of the map, or the map may be displaced. Use the map as it was before clearance, or look for a displacement with the diagnosis.</source>
        <translation>لم يُبحث في أي سجل تقريبًا، ولذلك لا يختبر البحث الخريطة. ربما اقتُطعت السجلات المبحوثة من الخريطة، أو ربما كانت الخريطة مُزاحة. استخدم الخريطة كما كانت قبل التطهير، أو ابحث عن إزاحة بواسطة التشخيص.</translation>
    </message>
    <message>
        <source>hardly any record is at searched ground</source>
        <translation>لا يكاد أي سجل يقع عند الأرض المبحوثة</translation>
    </message>
    <message>
        <source>Records of which none was searched enough to be judged: %1. Finds in searched ground: %2. If searched records were taken from the map, a right map has a low hit rate, too: use the map as it was before clearance.</source>
        <translation>سجلات لم يُبحث في أي منها بما يكفي للحكم عليه: %1. المكتشفات في الأرض المبحوثة: %2. إن كانت السجلات المبحوثة قد أُزيلت من الخريطة، فإن معدل التطابق يكون منخفضًا حتى لخريطة صحيحة: استخدم الخريطة كما كانت قبل التطهير.</translation>
    </message>
    <message>
        <source>Against it: %1 of %2, too few to break it.</source>
        <translation>ما يخالفه: %1 من أصل %2، وهو أقل من أن ينقضه.</translation>
    </message>
    <message>
        <source>too few records lie partly in searched ground and partly outside it: only there would it show whether searched ground was cut out of the map</source>
        <translation>عدد قليل جدًا من السجلات يقع جزء منه في الأرض المبحوث فيها وجزء خارجها: وهناك فقط يظهر ما إذا كانت الأرض المبحوث فيها قد اقتُطعت من الخريطة</translation>
    </message>
    <message>
        <source>points have no border at which it would show</source>
        <translation>ليس للنقاط حدّ يظهر عنده ذلك</translation>
    </message>
    <message>
        <source>much less of the map is searched than where the map is moved aside: records of cleared ground may have been taken out of it</source>
        <translation>ما بُحث فيه من الخريطة أقل بكثير مما يكون حين تُزاح الخريطة جانبًا: ربما أُزيلت منها سجلات الأرض المطهَّرة</translation>
    </message>
    <message>
        <source>records end at one distance from searched ground, all in the same direction: a displaced map looks like this, and so does one that was cut from one side</source>
        <translation>السجلات تنتهي على مسافة واحدة من الأرض المبحوث فيها، وكلها في اتجاه واحد: هكذا تبدو الخريطة المُزاحة، وهكذا تبدو أيضًا خريطة اقتُطعت من جانب واحد</translation>
    </message>
    <message>
        <source>searched polygons name records that the map does not have</source>
        <translation>مضلعات مبحوث فيها تذكر سجلات ليست في الخريطة</translation>
    </message>
    <message>
        <source>corrected so, the map would meet under 10 finds, or there are under 8 clusters of finds</source>
        <translation>بعد هذا التصحيح تصيب الخريطة أقل من 10 معثورات، أو أن تجمعات المعثورات أقل من 8</translation>
    </message>
    <message>
        <source>the map so corrected does not do better than chance</source>
        <translation>الخريطة المصحَّحة هكذا ليست أفضل من الصدفة</translation>
    </message>
    <message>
        <source>explains a part alone: each record moved a little for itself would meet many more finds</source>
        <translation>يفسّر جزءًا فقط: لو حُرّك كل سجل قليلًا وحده لأصاب معثورات أكثر بكثير</translation>
    </message>
    <message>
        <source>another explanation that contradicts it fits as well</source>
        <translation>تفسير آخر يناقضه يوافق الأدلة بالقدر نفسه</translation>
    </message>
    <message>
        <source>lies outside the error of the recovered shift and of its own transformation</source>
        <translation>يقع خارج خطأ الإزاحة المستعادة وخطأ تحويله نفسه</translation>
    </message>
    <message>
        <source>something explains a part of the displacement, but not all of it</source>
        <translation>هناك ما يفسّر جزءًا من الإزاحة، لا كلها</translation>
    </message>
    <message>
        <source>explanations that contradict each other fit as well as each other: they cannot be told apart</source>
        <translation>تفسيرات يناقض بعضها بعضًا توافق الأدلة بالقدر نفسه: لا يمكن التمييز بينها</translation>
    </message>
    <message>
        <source>turn the map by %1° anticlockwise about the middle of its records</source>
        <translation>أدر الخريطة %1° عكس اتجاه عقارب الساعة حول منتصف سجلاتها</translation>
    </message>
    <message>
        <source>turn the map by %1° clockwise about the middle of its records</source>
        <translation>أدر الخريطة %1° باتجاه عقارب الساعة حول منتصف سجلاتها</translation>
    </message>
    <message>
        <source>scale it by %1 and %2</source>
        <translation>غيّر مقياسها بمقدار %1 و%2</translation>
    </message>
    <message>
        <source>%1, then %2; records move by %3 m on average</source>
        <translation>%1، ثم %2؛ تتحرك السجلات %3 م في المتوسط</translation>
    </message>
    <message>
        <source>exchange the two coordinates of each vertex</source>
        <translation>بدّل إحداثيي كل رأس أحدهما بالآخر</translation>
    </message>
    <message>
        <source>read the coordinates anew, without this mistake</source>
        <translation>اقرأ الإحداثيات من جديد دون هذا الخطأ</translation>
    </message>
    <message>
        <source>move each record its own way, by %1 m on average</source>
        <translation>حرّك كل سجل في اتجاهه، بمقدار %1 م في المتوسط</translation>
    </message>
    <message>
        <source>%1 m, by reading the coordinates anew</source>
        <translation>%1 م، بقراءة الإحداثيات من جديد</translation>
    </message>
    <message>
        <source>%1 m on average, turned by %2°</source>
        <translation>%1 م في المتوسط، مع تدوير %2°</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is neither longitude nor latitude nor both.</source>
        <translation>&quot;%1&quot; في الوصفة ليس longitude ولا latitude ولا both.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is neither all nor first nor each.</source>
        <translation>&quot;%1&quot; في الوصفة ليس all ولا first ولا each.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is not a JSON object.</source>
        <translation>&quot;%1&quot; في الوصفة ليس كائن JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is not a list of records.</source>
        <translation>&quot;%1&quot; في الوصفة ليس قائمة سجلات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe is not a list of longitude, latitude and metres east and north.</source>
        <translation>&quot;%1&quot; في الوصفة ليس قائمة من خط الطول وخط العرض والأمتار شرقًا وشمالًا.</translation>
    </message>
    <message>
        <source>a known mistake does as well, without a number that is fitted</source>
        <translation>خطأ معروف يفسّر بالقدر نفسه، من دون رقم يُضبط على الأدلة</translation>
    </message>
    <message>
        <source>the map was georeferenced unevenly: by how much it is displaced changes from place to place</source>
        <translation>أُسندت الخريطة جغرافيًا إسنادًا غير منتظم: مقدار إزاحتها يتغير من مكان إلى آخر</translation>
    </message>
    <message>
        <source>longitudes from another prime meridian than Greenwich</source>
        <translation>خطوط طول محسوبة من خط زوال رئيسي غير غرينتش</translation>
    </message>
    <message>
        <source>the sign of a coordinate lost</source>
        <translation>فُقدت إشارة إحداثي</translation>
    </message>
    <message>
        <source>a wrong digit in a coordinate</source>
        <translation>رقم خاطئ في إحداثي</translation>
    </message>
    <message>
        <source>decimal degrees read as degrees, minutes and seconds</source>
        <translation>قُرئت الدرجات العشرية درجاتٍ ودقائقَ وثوانيَ</translation>
    </message>
    <message>
        <source>seconds read as decimals of a minute</source>
        <translation>قُرئت الثواني كسورًا عشرية من الدقيقة</translation>
    </message>
    <message>
        <source>measured from another record&apos;s reference point</source>
        <translation>قيس من النقطة المرجعية لسجل آخر</translation>
    </message>
    <message>
        <source>bearings off by one angle</source>
        <translation>الاتجاهات كلها خاطئة بزاوية واحدة</translation>
    </message>
    <message>
        <source>distances off by one factor</source>
        <translation>المسافات كلها خاطئة بمعامل واحد</translation>
    </message>
    <message>
        <source>a shift and a scale</source>
        <translation>إزاحة وتغيير في المقياس</translation>
    </message>
    <message>
        <source>a map georeferenced unevenly</source>
        <translation>خريطة أُسندت جغرافيًا إسنادًا غير منتظم</translation>
    </message>
    <message>
        <source>scale the map by %1 about the middle of its records</source>
        <translation>غيّر مقياس الخريطة بالمعامل %1 حول وسط سجلاتها</translation>
    </message>
    <message>
        <source>a known mistake was made in some of the records; the others lie right, or are not known</source>
        <translation>ارتُكب خطأ معروف في بعض السجلات؛ أما الأخرى فمواضعها صحيحة أو غير معروفة</translation>
    </message>
    <message>
        <source>%1: %2, correction %3</source>
        <comment>a group, why it is displaced, and how far</comment>
        <translation>%1: %2، والتصحيح %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between groups</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1; and %2 more. %3</source>
        <translation>%1؛ و%2 غيرها. %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>displaced groups, and what that is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Map of the proposed corrections; records on it: %1, finds: %2, accidents: %3</source>
        <translation>خريطة التصحيحات المقترحة؛ السجلات عليها: %1، المكتشفات: %2، الحوادث: %3</translation>
    </message>
    <message>
        <source>record where the map shows it</source>
        <translation>السجل حيث تُظهره الخريطة</translation>
    </message>
    <message>
        <source>record where the proposed correction puts it; for survey planning</source>
        <translation>السجل حيث يضعه التصحيح المقترح؛ لتخطيط المسح</translation>
    </message>
    <message>
        <source>from where the map shows a record to where the correction puts it</source>
        <translation>من حيث تُظهر الخريطة السجل إلى حيث يضعه التصحيح</translation>
    </message>
    <message>
        <source>alarm: accident, or later find, in ground that was reported searched before</source>
        <translation>إنذار: حادث، أو مكتشَف لاحق، في أرض أُبلغ قبل ذلك أنه بُحث فيها</translation>
    </message>
    <message>
        <source>Map of the proposed corrections</source>
        <translation>خريطة التصحيحات المقترحة</translation>
    </message>
    <message>
        <source>Proposed corrections of group %1</source>
        <translation>التصحيحات المقترحة للمجموعة %1</translation>
    </message>
    <message>
        <source>Proposed corrections of the records without a group</source>
        <translation>التصحيحات المقترحة للسجلات التي بلا مجموعة</translation>
    </message>
    <message>
        <source>Not rejected: %1.</source>
        <translation>لم يُرفض: %1.</translation>
    </message>
    <message>
        <source>To tell more, search more of the ground of these records: %1.</source>
        <translation>لمعرفة المزيد، ابحثوا في مزيد من أرض هذه السجلات: %1.</translation>
    </message>
    <message>
        <source>To tell &quot;%1&quot; from &quot;%2&quot;, search where each of them puts these records: %3.</source>
        <translation>للتمييز بين «%1» و«%2»، ابحثوا حيث يضع كل منهما هذه السجلات: %3.</translation>
    </message>
    <message>
        <source>To tell whether the map is displaced so (%1), search where this puts these records and where the map shows them: %2.</source>
        <translation>لمعرفة ما إذا كانت الخريطة مُزاحة على هذا النحو (%1)، ابحثوا حيث يضع ذلك هذه السجلات وحيث تُظهرها الخريطة: %2.</translation>
    </message>
    <message>
        <source>Or survey the reference points of these records again.</source>
        <translation>أو أعيدوا مسح النقاط المرجعية لهذه السجلات.</translation>
    </message>
    <message>
        <source>These fit as well and do not contradict it: %1.</source>
        <translation>وهذه تلائم الأدلة بالقدر نفسه ولا تناقضه: %1.</translation>
    </message>
    <message>
        <source>Field with the type recorded or claimed</source>
        <translation>الحقل الذي فيه النوع المسجَّل أو المصرَّح به</translation>
    </message>
    <message>
        <source>Field with the date of making of the find</source>
        <translation>الحقل الذي فيه تاريخ صنع المكتشَف</translation>
    </message>
    <message>
        <source>Fields with the numbers of people hurt</source>
        <translation>الحقول التي فيها أعداد المصابين</translation>
    </message>
    <message>
        <source>Lowest cost of a square metre searched</source>
        <translation>أدنى تكلفة للمتر المربع المبحوث فيه</translation>
    </message>
    <message>
        <source>Highest cost of a square metre searched</source>
        <translation>أعلى تكلفة للمتر المربع المبحوث فيه</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Lowest rate of search</source>
        <translation>أدنى معدل للبحث</translation>
    </message>
    <message>
        <source>Highest rate of search</source>
        <translation>أعلى معدل للبحث</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the recipe does not say in which coordinates seconds are carried.</source>
        <translation>‏‎«%1»‎ في الوصفة لا يبيّن في أي إحداثيات حُملت الثواني.</translation>
    </message>
</context>
<context>
    <name>MinemapAlgorithm</name>
    <message>
        <source>Map accuracy</source>
        <translation>دقة الخريطة</translation>
    </message>
    <message>
        <source>Cancelled: there is no result, and nothing was written.</source>
        <translation>أُلغي: لا توجد نتيجة، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A geometric operation failed, so there is no result: %1</source>
        <translation>فشلت عملية هندسية، فلا توجد نتيجة: %1</translation>
    </message>
    <message>
        <source>There is not enough memory, so there is no result: close other programs, or limit the layers by a selection or filter.</source>
        <translation>الذاكرة لا تكفي، ولذلك لا توجد نتيجة: أغلق البرامج الأخرى، أو قلّل ميزات الطبقات بالتحديد أو التصفية.</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
</context>
<context>
    <name>OutputCheck</name>
    <message>
        <source>The output &quot;%1&quot; cannot be written as %2: give a name that ends in .%3.</source>
        <translation>لا يمكن كتابة المُخرَج «%1» باسم %2: أعطِ اسمًا ينتهي باللاحقة ‎.%3‎.</translation>
    </message>
    <message>
        <source>The outputs &quot;%1&quot; and &quot;%2&quot; would be written to the same place (%3): give one of them another name.</source>
        <translation>سيُكتب المُخرَجان «%1» و«%2» في المكان نفسه (%3): أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace an input (%2): give it another name.</source>
        <translation>سيحلّ المُخرَج «%1» محلّ أحد المُدخَلات (%2): أعطِه اسمًا آخر.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace the table &quot;%2&quot; that exists in %3: give it another table name, or remove that table first.</source>
        <translation>سيحلّ المُخرَج «%1» محلّ الجدول «%2» الموجود في %3: أعطِه اسم جدول آخر، أو احذف ذلك الجدول أولًا.</translation>
    </message>
    <message>
        <source>The folder of output &quot;%1&quot; does not exist (%2): create it, or choose another.</source>
        <translation>مجلد المُخرَج «%1» غير موجود (%2): أنشئه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; is a folder (%2): give the name of a file.</source>
        <translation>المُخرَج «%1» مجلد (%2): أعطِ اسم ملف.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; cannot be written to %2: choose another place, or ask for the right to write there.</source>
        <translation>لا يمكن كتابة المُخرَج «%1» في %2: اختر مكانًا آخر، أو اطلب إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace the database that &quot;%2&quot; is written to (%3): give one of them another name.</source>
        <translation>سيحلّ المُخرَج «%1» محلّ قاعدة البيانات التي يُكتب فيها المُخرَج «%2» في %3: أعطِ أحدهما اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>ParameterDefinitions</name>
    <message>
        <source>Invalid geometry</source>
        <translation>الأشكال الهندسية غير الصالحة</translation>
    </message>
    <message>
        <source>repair: mend, count and list. stop: end with an error that names the feature.</source>
        <translation>القيمة repair: تُصلَح الأشكال وتُعدّ وتُدرَج في قائمة. القيمة stop: ينتهي التشغيل بخطأ يذكر الميزة.</translation>
    </message>
    <message>
        <source>Allow layers of unknown datum</source>
        <translation>السماح بطبقات مرجعها الجيوديسي (datum) مجهول</translation>
    </message>
    <message>
        <source>Then positions may be wrong by hundreds of metres, and every output says so first.</source>
        <translation>عندئذ قد تنحرف المواضع بمئات الأمتار، ويُذكر ذلك في مستهل كل مُخرَج.</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>ملفات HTML</translation>
    </message>
</context>
<context>
    <name>ParameterReader</name>
    <message>
        <source>The layer given as %1 (%2) cannot be opened: check that it exists and that you may read it.</source>
        <translation>لا يمكن فتح الطبقة المعطاة للمعامل %1 وهي (%2): تحقق من وجودها ومن أن لك حق قراءتها.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as %2 does not hold %3: choose a layer that does.</source>
        <translation>الطبقة «%1» المعطاة للمعامل %2 لا تحتوي على %3: اختر طبقة تحتوي عليها.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>مضلعات</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no field &quot;%2&quot;: choose one of its fields.</source>
        <translation>ليس في الطبقة «%1» حقل باسم «%2»: اختر أحد حقولها.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: give a whole number from %3 to %4.</source>
        <translation>قيمة المعامل %1 هي «%2»: أعطِ عددًا صحيحًا من %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: give a finite number from %3 to %4.</source>
        <translation>قيمة المعامل %1 هي «%2»: أعطِ عددًا منتهيًا من %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: give one of these words: %3.</source>
        <translation>قيمة المعامل %1 هي «%2»: أعطِ إحدى هذه الكلمات: %3.</translation>
    </message>
    <message>
        <source>%1 is no place on Earth: give longitude and latitude as &quot;45.1,39.2&quot;, or add the coordinate reference system, as in &quot;550000,4400000 [EPSG:32638]&quot;.</source>
        <translation>قيمة %1 ليست موضعًا على الأرض: أعطِ خط الطول وخط العرض بالصيغة &quot;45.1,39.2&quot;، أو أضف نظام الإحداثيات المرجعي كما في &quot;550000,4400000 [EPSG:32638]&quot;.</translation>
    </message>
    <message>
        <source>Features of layer &quot;%1&quot; share ids, so that it cannot be told which of them are selected: save it as a file and select there.</source>
        <translation>تشترك ميزات من الطبقة «%1» في معرّفاتها، فلا يمكن معرفة أيّها محدد: احفظ الطبقة في ملف وحدّد الميزات فيه.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as %2 is a table without geometry: choose a layer that holds %3.</source>
        <translation>الطبقة «%1» المعطاة للمعامل %2 جدول بلا شكل هندسي: اختر طبقة تحتوي على %3.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as %2 is a table without geometry. %3</source>
        <translation>الطبقة «%1» المعطاة للمعامل %2 جدول بلا شكل هندسي. %3</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as %2 mixes geometry types: choose the part that holds %3, as QGIS offers it when the file is added, or with &quot;|geometrytype=Polygon&quot; (or LineString, Point) after its name; native:extractbyexpression and native:multiparttosingleparts help where it cannot be chosen.</source>
        <translation>الطبقة «%1» المعطاة للمعامل %2 فيها أنواع هندسية مختلطة: اختر الجزء الذي يحتوي على %3، كما يعرضه QGIS عند إضافة الملف، أو بكتابة ‎&quot;|geometrytype=Polygon&quot;‎ (أو LineString أو Point) بعد اسمها؛ وحيث لا يمكن اختياره تفيد الخوارزميتان native:extractbyexpression وnative:multiparttosingleparts.</translation>
    </message>
</context>
<context>
    <name>QgisDesk</name>
    <message>
        <source>The feature is no longer in its layer.</source>
        <translation>لم تعد الميزة في طبقتها.</translation>
    </message>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The record lies where the CRS of the map view has no places: choose another CRS for the project.</source>
        <translation>يقع السجل حيث لا مواضع لنظام الإحداثيات المرجعي لعرض الخريطة: اختر للمشروع نظام إحداثيات مرجعيًا آخر.</translation>
    </message>
</context>
<context>
    <name>ReconcileCountsAlgorithm</name>
    <message>
        <source>Reconcile claimed and found mines</source>
        <translation>مقارنة الألغام المذكورة بالألغام المكتشفة</translation>
    </message>
    <message>
        <source>minefield,mine action,clearance,claimed,found,count,number,type,residual,reconciliation,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,تطهير,مذكور,مكتشف,تعداد,عدد,نوع,فرق,مقارنة الأعداد,IMSMA</translation>
    </message>
    <message>
        <source>Compares the mines that records claim with those found on them, by number and type.</source>
        <translation>تقارن الألغام التي تذكرها السجلات بالألغام التي عُثر عليها فيها، بحسب العدد والنوع.</translation>
    </message>
    <message>
        <source>Compares the mines that records claim with those found on them in searched ground, in total, by class and by model, for each record, each group and all.

Expected is the number claimed times the searched share of the record times the share of mines that such a search finds. A record has more or fewer mines than claimed only where so many, or so few, would be found in less than 2.5 % of cases if the claim were right. What was searched so little that even no find could not contradict the claim, what claims under 10 mines and what could not be wholly read is not judged.

Claims are read from one field with a number, from one field for each type, from a text or from a table. What is not understood is listed and counts as nothing.

A find within the tolerance of a record counts for it, inside or not, but the searched share is that of the record&apos;s own ground: where a map is displaced, more may seem found than a right claim would let expect.

Accidents are counted apart, with numbers of people where fields give them; nothing that names a person is read. What the error cost is told as ranges at the user&apos;s rates, with every assumption.

Mines unaccounted for are a planning figure, not clearance. The input layers are never changed.</source>
        <translation>تقارن الألغام التي تذكرها السجلات بالألغام التي عُثر عليها فيها في الأرض المبحوث فيها، إجمالًا وبحسب الصنف وبحسب الطراز، لكل سجل ولكل مجموعة وللكل.

العدد المتوقَّع هو العدد المذكور مضروبًا في نسبة المبحوث فيه من السجل وفي نسبة الألغام التي يعثر عليها مثل هذا البحث. ولا يُقال إن في السجل ألغامًا أكثر من المذكور أو أقل إلا حيث لا يُعثر على مثل هذا العدد الكبير، أو القليل، إلا في أقل من 2.5 في المئة من الحالات لو كان العدد المذكور صحيحًا. ولا يُبتّ في ما قلّ البحث فيه حتى إن عدم العثور على أي لغم لا يناقض العدد المذكور، ولا في ما يُذكر فيه أقل من 10 ألغام، ولا في ما لم تمكن قراءته كاملًا.

وتُقرأ الأعداد المذكورة من حقل واحد فيه عدد، أو من حقل لكل نوع، أو من نص، أو من جدول. وما لا يُفهم يُدرَج في قائمة ولا يُحتسب.

والمكتشَف الواقع ضمن مسافة السماح من سجل يُحسب له، سواء كان داخله أم لا، أما نسبة المبحوث فيه فهي نسبة أرض السجل نفسه: فحيث تكون الخريطة مُزاحة قد يبدو المكتشَف أكثر مما يُتوقَّع من عدد مذكور صحيح.

وتُعدّ الحوادث على حدة، ومعها أعداد الأشخاص حيث تعطيها حقول؛ ولا يُقرأ أي شيء يسمّي شخصًا. وتُذكر كلفة الخطأ بمدى من قيمة إلى قيمة بحسب المعدلات التي يعطيها المستخدم، مع كل افتراض.

والألغام التي لم يُعرف مصيرها رقم للتخطيط، ولا يعني التطهير. ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
    <message>
        <source>0: not given; one of the two stands for both.</source>
        <translation>القيمة 0: غير معطى؛ وإذا أُعطي أحد الاثنين قام مقام كليهما.</translation>
    </message>
    <message>
        <source>Lowest cost of searching 1 m²</source>
        <translation>أدنى كلفة للبحث في 1&#xa0;م²</translation>
    </message>
    <message>
        <source>Highest cost of searching 1 m²</source>
        <translation>أعلى كلفة للبحث في 1&#xa0;م²</translation>
    </message>
    <message>
        <source>Currency of the cost</source>
        <translation>عملة الكلفة</translation>
    </message>
    <message>
        <source>Its name, such as USD.</source>
        <translation>اسمها، مثل USD.</translation>
    </message>
    <message>
        <source>Fewest m² a team searches in a day</source>
        <translation>أقل مساحة يبحث فيها الفريق في اليوم، م²</translation>
    </message>
    <message>
        <source>Most m² a team searches in a day</source>
        <translation>أكبر مساحة يبحث فيها الفريق في اليوم، م²</translation>
    </message>
    <message>
        <source>Minefield map</source>
        <translation>خريطة حقول الألغام</translation>
    </message>
    <message>
        <source>The records whose claims are tested: one feature each, of one geometry type.</source>
        <translation>السجلات التي تُختبر الأعداد المذكورة فيها: لكل سجل ميزة واحدة، وكلها من نوع هندسي واحد.</translation>
    </message>
    <message>
        <source>Number of mines claimed</source>
        <translation>عدد الألغام المذكور في السجل</translation>
    </message>
    <message>
        <source>How many mines the record says were laid.</source>
        <translation>عدد الألغام المزروعة بحسب السجل.</translation>
    </message>
    <message>
        <source>Type of the mines claimed</source>
        <translation>نوع الألغام المذكور في السجل</translation>
    </message>
    <message>
        <source>Of the number claimed: a model or a class.</source>
        <translation>نوع الألغام التي يخصها العدد المذكور: طراز أو صنف.</translation>
    </message>
    <message>
        <source>Fields with one type each</source>
        <translation>حقول لكل منها نوع واحد</translation>
    </message>
    <message>
        <source>field=type, separated by semicolons, such as ap_mines=AP;tm62=TM-62. Instead of the number claimed.</source>
        <translation>بالصيغة field=type، تفصل بينها الفاصلة المنقوطة اللاتينية (;)، مثل ap_mines=AP;tm62=TM-62. بدلًا من عدد الألغام المذكور في السجل.</translation>
    </message>
    <message>
        <source>Text that says what was laid</source>
        <translation>نص يبيّن ما زُرع</translation>
    </message>
    <message>
        <source>Such as &quot;24 PMN-2, 6 TM-62&quot;. Instead of the number claimed.</source>
        <translation>مثل &quot;24 PMN-2, 6 TM-62&quot;. بدلًا من عدد الألغام المذكور في السجل.</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>جدول الأعداد المذكورة</translation>
    </message>
    <message>
        <source>A row for each record and type. Instead of the number claimed.</source>
        <translation>صف لكل سجل ونوع. بدلًا من عدد الألغام المذكور في السجل.</translation>
    </message>
    <message>
        <source>Record of the claim</source>
        <translation>سجل العدد المذكور</translation>
    </message>
    <message>
        <source>Holds the id of the record.</source>
        <translation>يحوي معرّف السجل.</translation>
    </message>
    <message>
        <source>Type claimed</source>
        <translation>النوع المذكور</translation>
    </message>
    <message>
        <source>A model or a class.</source>
        <translation>طراز أو صنف.</translation>
    </message>
    <message>
        <source>Number claimed</source>
        <translation>العدد المذكور</translation>
    </message>
    <message>
        <source>How many of this type.</source>
        <translation>كم يُذكر من هذا النوع.</translation>
    </message>
    <message>
        <source>Type of the find</source>
        <translation>نوع المكتشَف</translation>
    </message>
    <message>
        <source>What was found: a model or a class.</source>
        <translation>ما عُثر عليه: طراز أو صنف.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>تاريخ الصنع</translation>
    </message>
    <message>
        <source>When the mine, its fuze or its lot was made. What was made after the record&apos;s date cannot be what it claims.</source>
        <translation>متى صُنع اللغم أو صمامته أو دفعته. وما صُنع بعد تاريخ السجل لا يمكن أن يكون هو المذكور فيه.</translation>
    </message>
    <message>
        <source>Date found</source>
        <translation>تاريخ الاكتشاف</translation>
    </message>
    <message>
        <source>When the mine was found.</source>
        <translation>متى عُثر على اللغم.</translation>
    </message>
    <message>
        <source>Date searched</source>
        <translation>تاريخ البحث</translation>
    </message>
    <message>
        <source>When the search was completed.</source>
        <translation>متى اكتمل البحث.</translation>
    </message>
    <message>
        <source>Search task</source>
        <translation>مهمة البحث</translation>
    </message>
    <message>
        <source>Records that one task searched most of are one witness in the intervals of sums.</source>
        <translation>السجلات التي بحثت مهمة واحدة في معظمها تُعدّ مشاهدة واحدة في مجالات المجاميع.</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Detonations that hurt people: counted apart.</source>
        <translation>الانفجارات التي أصابت أشخاصًا: تُعدّ على حدة.</translation>
    </message>
    <message>
        <source>Date of the accident</source>
        <translation>تاريخ الحادث</translation>
    </message>
    <message>
        <source>When the accident happened.</source>
        <translation>متى وقع الحادث.</translation>
    </message>
    <message>
        <source>Fields with numbers of people hurt</source>
        <translation>حقول أعداد من أُصيبوا</translation>
    </message>
    <message>
        <source>who=field, separated by semicolons, who being civilian, military, deminer or unspecified with _killed or _injured, such as civilian_killed=dead;deminer_injured=hurt. Numbers only: nothing that names a person is read. Empty is unknown.</source>
        <translation>بالصيغة who=field، تفصل بينها الفاصلة المنقوطة اللاتينية (;)، على أن تكون who هي civilian أو military أو deminer أو unspecified متبوعة باللاحقة ‎_killed أو ‎_injured، مثل civilian_killed=dead;deminer_injured=hurt. أعداد فقط: فلا يُقرأ أي شيء يسمّي شخصًا. والفارغ غير معروف.</translation>
    </message>
    <message>
        <source>Share of mines such a search finds</source>
        <translation>نسبة الألغام التي يعثر عليها مثل هذا البحث</translation>
    </message>
    <message>
        <source>1: the search found all.</source>
        <translation>القيمة 1: عثر البحث على كل الألغام.</translation>
    </message>
    <message>
        <source>Claimed and found</source>
        <translation>المذكور والمكتشَف</translation>
    </message>
    <message>
        <source>Records with counts</source>
        <translation>السجلات مع أعدادها</translation>
    </message>
    <message>
        <source>Lines with counts</source>
        <translation>الخطوط مع أعدادها</translation>
    </message>
    <message>
        <source>Points with counts</source>
        <translation>النقاط مع أعدادها</translation>
    </message>
    <message>
        <source>Overlap of types</source>
        <translation>تداخل الأنواع</translation>
    </message>
    <message>
        <source>Accidents and whom they hurt</source>
        <translation>الحوادث ومن أصابتهم</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>النصوص التي لم تُفهم</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Not understood: %1 (%2).</source>
        <translation>لم يُفهم: %1 (%2).</translation>
    </message>
    <message>
        <source>Not understood on record %1: %2 (%3).</source>
        <translation>لم يُفهم في السجل %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Further texts that were not understood: %1. The output of unparsed texts lists them all.</source>
        <translation>نصوص أخرى لم تُفهم، عددها: %1. وترد كلها في المُخرَج «النصوص التي لم تُفهم».</translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>المبحوث فيه</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>بالقرب</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>الألغام</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>What the searched ground says of the record.</source>
        <translation>ما تقوله الأرض المبحوث فيها عن السجل.</translation>
    </message>
    <message>
        <source>The record&apos;s id; without a field of ids, one made from its geometry.</source>
        <translation>معرّف السجل؛ وإذا لم يوجد حقل للمعرّفات فمعرّف مأخوذ من شكله الهندسي.</translation>
    </message>
    <message>
        <source>What the record shares with others: sheet, unit, hand-over batch.</source>
        <translation>ما يشترك فيه السجل مع غيره: لوحة الخريطة أو الوحدة أو دفعة التسليم.</translation>
    </message>
    <message>
        <source>The share of the record&apos;s own ground that was searched; of lines and points, of the ground within the tolerance.</source>
        <translation>نسبة المبحوث فيه من أرض السجل نفسه؛ وفي الخطوط والنقاط من الأرض الواقعة ضمن مسافة السماح.</translation>
    </message>
    <message>
        <source>Finds in searched ground that lie inside the record.</source>
        <translation>المكتشفات في الأرض المبحوث فيها الواقعة داخل السجل.</translation>
    </message>
    <message>
        <source>Finds in searched ground that confirm the record from outside, within the tolerance.</source>
        <translation>المكتشفات في الأرض المبحوث فيها التي تؤكد السجل من خارجه، ضمن مسافة السماح.</translation>
    </message>
    <message>
        <source>Other finds and accidents inside the record: outside searched ground, or laid later. They enter no rate.</source>
        <translation>مكتشفات وحوادث أخرى داخل السجل: خارج الأرض المبحوث فيها، أو زُرعت لاحقًا. ولا تدخل في أي معدل.</translation>
    </message>
    <message>
        <source>Distance to the nearest find in searched ground; 0 where one lies inside.</source>
        <translation>البُعد عن أقرب مكتشَف في الأرض المبحوث فيها؛ وهو 0 حيث يقع مكتشَف في الداخل.</translation>
    </message>
    <message>
        <source>Number of mines that the record claims.</source>
        <translation>عدد الألغام المذكور في السجل.</translation>
    </message>
    <message>
        <source>The record has no id.</source>
        <translation>ليس للسجل معرّف.</translation>
    </message>
    <message>
        <source>The record names no group.</source>
        <translation>لا يذكر السجل مجموعة.</translation>
    </message>
    <message>
        <source>The record claims no number of mines.</source>
        <translation>لا يذكر السجل عددًا للألغام.</translation>
    </message>
    <message>
        <source>Outside the area, or without geometry.</source>
        <translation>خارج المنطقة، أو بلا شكل هندسي.</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Number of mines among the finds inside and near.</source>
        <translation>عدد الألغام التي تمثّلها المكتشفات في الداخل وبالقرب.</translation>
    </message>
    <message>
        <source>Not judged, because %1.</source>
        <translation>لم يُبتّ فيه، والسبب: %1.</translation>
    </message>
</context>
<context>
    <name>RecordElements</name>
    <message>
        <source>Reference points</source>
        <translation>النقاط المرجعية</translation>
    </message>
    <message>
        <source>Second reference point</source>
        <translation>النقطة المرجعية الثانية</translation>
    </message>
    <message>
        <source>Perimeter and extent</source>
        <translation>المحيط والامتداد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Emplacing method</source>
        <translation>طريقة الزرع</translation>
    </message>
    <message>
        <source>Type of fuse</source>
        <translation>نوع الصمامة</translation>
    </message>
    <message>
        <source>Life time</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Date of laying</source>
        <translation>تاريخ الزرع</translation>
    </message>
    <message>
        <source>Time of laying</source>
        <translation>وقت الزرع</translation>
    </message>
    <message>
        <source>Anti-handling devices</source>
        <translation>أجهزة منع المناولة</translation>
    </message>
    <message>
        <source>Exact location</source>
        <translation>الموضع الدقيق</translation>
    </message>
</context>
<context>
    <name>RecordsSummary</name>
    <message>
        <source>All %1 records</source>
        <translation>كل السجلات (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 records shown</source>
        <translation>يظهر %1 من أصل %2 من السجلات</translation>
    </message>
    <message>
        <source>No record is selected</source>
        <translation>لم يُحدَّد أي سجل</translation>
    </message>
    <message>
        <source>%1 of %2 records selected</source>
        <translation>حُدّد %1 من أصل %2 من السجلات</translation>
    </message>
    <message>
        <source>%1 (%2 of them not shown)</source>
        <translation>%1 (غير الظاهر منها: %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and verdict: 5 confirmed</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which records, what is said of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>finds: %1</source>
        <translation>المكتشفات: %1</translation>
    </message>
    <message>
        <source>searched: %1 on average</source>
        <translation>المبحوث فيه: %1 في المتوسط</translation>
    </message>
    <message>
        <source>some records not judged: %1</source>
        <translation>سجلات لم يُبتّ فيها: %1</translation>
    </message>
    <message>
        <source>no record judged: %1</source>
        <translation>لم يُبتّ في أي سجل: %1</translation>
    </message>
</context>
<context>
    <name>ReferencePairReader</name>
    <message>
        <source>No point of layer &quot;%1&quot; has the same value of the field &quot;%2&quot; as one of layer &quot;%3&quot;: check REFERENCE_ID.</source>
        <translation>ليس لأي نقطة من الطبقة «%1» قيمة في الحقل «%2» تساوي قيمة نقطة من الطبقة «%3»: تحقق من المعامل REFERENCE_ID.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>minefield,mine action,report,evidence,PDF,HTML,accuracy,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,تقرير,أدلة,PDF,HTML,دقة,IMSMA</translation>
    </message>
    <message>
        <source>Makes one document of evidence from a scorecard, for both sides to check.</source>
        <translation>تُعدّ من بطاقة النتائج وثيقة أدلة واحدة يمكن للطرفين التحقق منها.</translation>
    </message>
    <message>
        <source>Makes a report from the scorecard that Score a map wrote: the finding in five sentences, alarms, scorecard, tolerance curve, map of discrepancies, explanation, groups, records, definitions, what cannot be known, and how anybody gets the same numbers.

Nothing is computed anew: numbers are those of the files given. A scorecard that was changed after it was written is said to be so in the first lines.

For maps and the list of records give the layers that Score a map wrote: records with verdicts as map, finds with classes as finds. Other layers are drawn without verdicts.

Redacted: without coordinates, maps and free text; names and values are hashed with a salt that is not kept. The numbers stay the same. Shapes, dates and numbers may still tell somebody who knows the place which it is.</source>
        <translation>تُعدّ تقريرًا من بطاقة النتائج التي كتبتها خوارزمية «تقييم خريطة»: الخلاصة في خمس جمل، والإنذارات، وبطاقة النتائج، ومنحنى مسافة السماح، وخريطة الاختلافات، والتفسير، والمجموعات، والسجلات، والتعريفات، وما لا يمكن معرفته، وكيف يحصل أي شخص على الأرقام نفسها.

لا يُعاد حساب شيء: فالأرقام هي أرقام الملفات المعطاة. وإذا عُدّلت بطاقة النتائج بعد كتابتها ذُكر ذلك في الأسطر الأولى.

للخرائط وقائمة السجلات أعطِ الطبقات التي كتبتها خوارزمية «تقييم خريطة»: السجلات مع الحكم على كل منها بوصفها الخريطة، والمكتشفات مع تصنيفها بوصفها المكتشفات. أما الطبقات الأخرى فتُرسم بلا أحكام.

نسخة محجوبة البيانات: من دون إحداثيات وخرائط ونصوص حرة؛ وتُستبدل بالأسماء والقيم قيم تجزئة (hash) تُحسب بملح (salt) لا يُحتفظ به. وتبقى الأرقام كما هي. وقد تدل الأشكال والتواريخ والأعداد مع ذلك من يعرف المكان على هويته.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>The JSON file that Score a map wrote.</source>
        <translation>ملف JSON الذي كتبته خوارزمية «تقييم خريطة».</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>The JSON file of claimed against found.</source>
        <translation>ملف JSON الخاص بمقارنة العدد المذكور بالعدد المكتشَف.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابَقات</translation>
    </message>
    <message>
        <source>The JSON file of matched mines.</source>
        <translation>ملف JSON الخاص بالألغام المُطابَقة بعضها ببعض.</translation>
    </message>
    <message>
        <source>Records with verdicts</source>
        <translation>السجلات مع الحكم على كل منها</translation>
    </message>
    <message>
        <source>As Score a map wrote them, for the maps and the list of records.</source>
        <translation>كما كتبتها خوارزمية «تقييم خريطة»، للخرائط وقائمة السجلات.</translation>
    </message>
    <message>
        <source>Finds with classes</source>
        <translation>المكتشفات مع تصنيفها</translation>
    </message>
    <message>
        <source>As Score a map wrote them, for the maps.</source>
        <translation>كما كتبتها خوارزمية «تقييم خريطة»، للخرائط.</translation>
    </message>
    <message>
        <source>Searched ground</source>
        <translation>الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>For the maps.</source>
        <translation>للخرائط.</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>What fields of the map hold</source>
        <translation>ما تحويه حقول الخريطة</translation>
    </message>
    <message>
        <source>Elements that the law asks of a record, as element=field separated by semicolons. Elements: reference_points, perimeter, type, number, method, fuse, life_time, date, time, anti_handling, position.</source>
        <translation>العناصر التي يطلبها القانون من السجل، بالصيغة element=field، تفصل بينها الفاصلة المنقوطة اللاتينية (;). والعناصر هي: reference_points, perimeter, type, number, method, fuse, life_time, date, time, anti_handling, position.</translation>
    </message>
    <message>
        <source>Quoted percentage</source>
        <translation>النسبة المئوية المتداوَلة</translation>
    </message>
    <message>
        <source>What somebody said of this map, such as 25: the report tells which measures would give it.</source>
        <translation>ما قيل عن هذه الخريطة، مثل 25: ويبيّن التقرير المقاييس التي تعطي هذه النسبة.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Empty: Minefield map accuracy: report.</source>
        <translation>فارغ: دقة خريطة حقول الألغام: تقرير.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المُعِدّ</translation>
    </message>
    <message>
        <source>Who makes this report.</source>
        <translation>من يُعدّ هذا التقرير.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>نسخة محجوبة البيانات</translation>
    </message>
    <message>
        <source>Without coordinates, maps and free text; names and values hashed.</source>
        <translation>من دون إحداثيات وخرائط ونصوص حرة؛ وتُستبدل بالأسماء والقيم قيم تجزئة (hash).</translation>
    </message>
    <message>
        <source>Maps of groups, at most</source>
        <translation>خرائط المجموعات، على الأكثر</translation>
    </message>
    <message>
        <source>A page each, besides the overview.</source>
        <translation>صفحة لكل منها، إضافةً إلى الخريطة العامة.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>التقرير بصيغة JSON</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>صفحات ملف PDF</translation>
    </message>
    <message>
        <source>The digest is that of the numbers</source>
        <translation>البصمة هي بصمة الأرقام</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>البصمة %1</translation>
    </message>
    <message>
        <source>The PDF could not be made: ask for the HTML and print that.</source>
        <translation>تعذّر إعداد ملف PDF: اطلب ملف HTML واطبعه.</translation>
    </message>
    <message>
        <source>The JSON file that Diagnose the error of a map wrote.</source>
        <translation>ملف JSON الذي كتبته خوارزمية «تشخيص خطأ خريطة».</translation>
    </message>
    <message>
        <source>Accidents and finds in ground searched before</source>
        <translation>حوادث ومكتشفات في أرض بُحث فيها من قبل</translation>
    </message>
    <message>
        <source>As Score a map wrote them: ringed on the maps.</source>
        <translation>كما كتبها تقييم الخريطة: تُحاط بدائرة على الخرائط.</translation>
    </message>
    <message>
        <source>Proposed map</source>
        <translation>الخريطة المقترحة</translation>
    </message>
    <message>
        <source>As Propose a corrected map wrote it: maps with the records where they are and where the correction puts them.</source>
        <translation>كما كتبها اقتراح خريطة مصحَّحة: خرائط تبيّن السجلات حيث هي وحيث يضعها التصحيح.</translation>
    </message>
</context>
<context>
    <name>ReportJob</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>التقرير بصيغة JSON</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is no longer as it was scored: score it again, then make the report.</source>
        <translation>لم تعد الطبقة «%1» كما كانت حين قُيّمت: أعد تقييمها، ثم أعدّ التقرير.</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>The file %1 cannot be read: check that it exists and that you may read it.</source>
        <translation>لا يمكن قراءة الملف %1: تحقق من أنه موجود وأن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a document of this plugin: check whether it is the one you meant.</source>
        <translation>الملف %1 أكبر من أن يكون وثيقة من وثائق هذا الملحق: تحقق مما إذا كان هو الملف الذي تقصده.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2. %3</source>
        <translation>لا يمكن استخدام الملف %1، والسبب: %2. %3</translation>
    </message>
    <message>
        <source>polygons, lines or points</source>
        <translation>مضلعات أو خطوط أو نقاط</translation>
    </message>
    <message>
        <source>QUOTED_PERCENTAGE is &quot;%1&quot;: give a percentage such as 25, 25.5 or 20-25.</source>
        <translation>قيمة QUOTED_PERCENTAGE هي «%1»: أعطِ نسبة مئوية مثل 25 أو 25.5 أو ‎20-25‎.</translation>
    </message>
    <message>
        <source>RECORD_FIELDS has &quot;%1&quot;: give element=field, the element one of these words: %2.</source>
        <translation>في المعامل RECORD_FIELDS القيمة «%1»: أعطِ element=field، على أن يكون العنصر إحدى هذه الكلمات: %2.</translation>
    </message>
    <message>
        <source>RECORD_FIELDS needs the layer whose fields it names: give it as MAP.</source>
        <translation>يحتاج المعامل RECORD_FIELDS إلى الطبقة التي يسمّي حقولها: أعطِها للمعامل MAP.</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no field &quot;%2&quot;: choose one of its fields.</source>
        <translation>ليس في الطبقة «%1» حقل باسم «%2»: اختر أحد حقولها.</translation>
    </message>
    <message>
        <source>Give the file that Score a map wrote as SCORECARD.</source>
        <translation>أعطِ للمعامل SCORECARD الملف الذي كتبته خوارزمية «تقييم خريطة».</translation>
    </message>
    <message>
        <source>its schema is not %1</source>
        <translation>مخططه (schema) ليس %1</translation>
    </message>
    <message>
        <source>Give the file that this plugin wrote.</source>
        <translation>أعطِ الملف الذي كتبه هذا الملحق.</translation>
    </message>
    <message>
        <source>Give the file that Diagnose the error of a map wrote as DIAGNOSIS.</source>
        <translation>أعطِ للمعامل DIAGNOSIS الملف الذي كتبته خوارزمية «تشخيص خطأ خريطة».</translation>
    </message>
    <message>
        <source>Give the file that Reconcile claimed and found mines wrote.</source>
        <translation>أعطِ الملف الذي كتبته خوارزمية «مقارنة الألغام المذكورة بالألغام المكتشفة».</translation>
    </message>
    <message>
        <source>Give the file that Match recorded mines with finds wrote.</source>
        <translation>أعطِ الملف الذي كتبته خوارزمية «مطابقة الألغام المسجَّلة بالمكتشفات».</translation>
    </message>
</context>
<context>
    <name>ScoreMapAlgorithm</name>
    <message>
        <source>Score a map</source>
        <translation>تقييم خريطة</translation>
    </message>
    <message>
        <source>minefield,mine action,clearance,accuracy,hit rate,confirmation,quality,demining,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,تطهير,دقة,معدل التطابق,تأكيد,جودة,إزالة الألغام,IMSMA</translation>
    </message>
    <message>
        <source>Says how accurate a minefield map is, from finds in searched ground.</source>
        <translation>تبيّن مدى دقة خريطة حقول الألغام، استنادًا إلى المكتشفات في الأرض المبحوث فيها.</translation>
    </message>
    <message>
        <source>Scores a minefield map against mines found in searched ground.

Hit rate: the share of the finds in searched ground that lie within the tolerance of a record, beside the chance rate, the share of the searched ground that lies so near. Confirmation rate: the share of the sufficiently searched records in or at which a mine was found.

Only searched ground can confirm or refute. Without a layer of searched ground no accuracy is given. A number that cannot be known is empty, and the scorecard says why. Under 10 finds or judged records are too few to judge. A record without finds is unconfirmed, which is not evidence that the ground is clear.

All distances are in metres, measured in an equal-area plane around the map. The input layers are never changed.</source>
        <translation>تقيّم خريطة حقول الألغام بمقارنتها بالألغام التي عُثر عليها في الأرض المبحوث فيها.

معدل التطابق: نسبة المكتشفات في الأرض المبحوث فيها الواقعة ضمن مسافة السماح من سجل، إلى جانب معدل المصادفة، وهو نسبة الأرض المبحوث فيها الواقعة ضمن المسافة نفسها. معدل التأكيد: نسبة السجلات التي عُثر فيها أو عندها على لغم من بين السجلات التي بُحث فيها بما يكفي.

الأرض المبحوث فيها وحدها يمكن أن تؤكد أو تنفي. ومن دون طبقة للأرض المبحوث فيها لا تُذكر أي دقة. والرقم الذي لا يمكن معرفته يُترك فارغًا، وتبيّن بطاقة النتائج السبب. وأقل من 10 مكتشفات أو 10 سجلات مبتوت فيها لا يكفي للحكم. والسجل الذي لا مكتشفات فيه غير مؤكَّد، وليس ذلك دليلًا على خلو الأرض.

جميع المسافات بالأمتار، مقيسة في مستوٍ متساوي المساحات حول الخريطة. ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
    <message>
        <source>Minefield map</source>
        <translation>خريطة حقول الألغام</translation>
    </message>
    <message>
        <source>The map under test: one feature a record, of one geometry type.</source>
        <translation>الخريطة قيد الاختبار: لكل سجل ميزة واحدة، وكلها من نوع هندسي واحد.</translation>
    </message>
    <message>
        <source>Number of mines claimed</source>
        <translation>عدد الألغام المذكور في السجل</translation>
    </message>
    <message>
        <source>How many mines the record says were laid.</source>
        <translation>عدد الألغام المزروعة بحسب السجل.</translation>
    </message>
    <message>
        <source>Date found</source>
        <translation>تاريخ الاكتشاف</translation>
    </message>
    <message>
        <source>When the mine was found.</source>
        <translation>متى عُثر على اللغم.</translation>
    </message>
    <message>
        <source>Date searched</source>
        <translation>تاريخ البحث</translation>
    </message>
    <message>
        <source>When the search was completed.</source>
        <translation>متى اكتمل البحث.</translation>
    </message>
    <message>
        <source>Search task</source>
        <translation>مهمة البحث</translation>
    </message>
    <message>
        <source>Which clearance task the ground belongs to.</source>
        <translation>مهمة التطهير التي تتبعها الأرض.</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Detonations that hurt people: scored apart, because no map steers them.</source>
        <translation>الانفجارات التي أصابت أشخاصًا: تُحتسب على حدة، لأن أماكنها لا توجّهها أي خريطة.</translation>
    </message>
    <message>
        <source>Date of the accident</source>
        <translation>تاريخ الحادث</translation>
    </message>
    <message>
        <source>When the accident happened.</source>
        <translation>متى وقع الحادث.</translation>
    </message>
    <message>
        <source>Tolerances of the curve in metres</source>
        <translation>مسافات السماح في المنحنى بالأمتار</translation>
    </message>
    <message>
        <source>Separated by semicolons. Empty: every 5 m to 500 m.</source>
        <translation>تفصل بينها الفاصلة المنقوطة اللاتينية (;). فارغ: كل 5 أمتار حتى 500 متر.</translation>
    </message>
    <message>
        <source>Share of mines such a search finds</source>
        <translation>نسبة الألغام التي يعثر عليها مثل هذا البحث</translation>
    </message>
    <message>
        <source>1: the search found all.</source>
        <translation>القيمة 1: عثر البحث على كل الألغام.</translation>
    </message>
    <message>
        <source>Share of a record that must be searched to judge it</source>
        <translation>نسبة ما يجب البحث فيه من السجل للبتّ فيه</translation>
    </message>
    <message>
        <source>0 to 1.</source>
        <translation>من 0 إلى 1.</translation>
    </message>
    <message>
        <source>At least so many finds in or at a record confirm it.</source>
        <translation>يتأكد السجل بهذا العدد من المكتشفات فيه أو عنده، أو بأكثر منه.</translation>
    </message>
    <message>
        <source>Score of each group</source>
        <translation>نتيجة كل مجموعة</translation>
    </message>
    <message>
        <source>Tolerance curve</source>
        <translation>منحنى مسافة السماح</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Number of finds that confirm a record</source>
        <translation>عدد المكتشفات الذي يؤكد السجل</translation>
    </message>
    <message>
        <source>Number of random shifts</source>
        <translation>عدد الإزاحات العشوائية</translation>
    </message>
    <message>
        <source>Records with verdicts</source>
        <translation>السجلات مع الحكم على كل منها</translation>
    </message>
    <message>
        <source>Lines with verdicts</source>
        <translation>الخطوط مع الحكم على كل منها</translation>
    </message>
    <message>
        <source>Points with verdicts</source>
        <translation>النقاط مع الحكم على كل منها</translation>
    </message>
    <message>
        <source>Finds with classes</source>
        <translation>المكتشفات مع تصنيفها</translation>
    </message>
    <message>
        <source>Of the map, for its p-value and the band of chance; 0: none.</source>
        <translation>إزاحات الخريطة، لحساب القيمة الاحتمالية p ونطاق المصادفة؛ القيمة 0: بلا إزاحات.</translation>
    </message>
    <message>
        <source>Accidents and finds in ground searched before</source>
        <translation>حوادث ومكتشفات في أرض بُحث فيها من قبل</translation>
    </message>
</context>
<context>
    <name>ScoredLayers</name>
    <message>
        <source>There is not enough memory for the maps of the report: use smaller layers, or filter them.</source>
        <translation>الذاكرة لا تكفي لخرائط التقرير: استخدم طبقات أصغر، أو صفّها.</translation>
    </message>
</context>
<context>
    <name>ScoremapOutputs</name>
    <message>
        <source>Score of each group</source>
        <translation>نتيجة كل مجموعة</translation>
    </message>
    <message>
        <source>Tolerance curve</source>
        <translation>منحنى مسافة السماح</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>searched; mines found on the record or within the tolerance</source>
        <translation>بُحث فيه؛ عُثر على ألغام في السجل أو ضمن مسافة السماح منه</translation>
    </message>
    <message>
        <source>mines or an accident here, but too little searched to judge</source>
        <translation>توجد هنا ألغام أو وقع حادث، لكن ما بُحث فيه لا يكفي للبتّ</translation>
    </message>
    <message>
        <source>searched in part; nothing found in the searched part; not evidence that the ground is clear</source>
        <translation>بُحث في جزء منه؛ ولم يُعثر على شيء في الجزء المبحوث فيه؛ وليس ذلك دليلًا على خلو الأرض</translation>
    </message>
    <message>
        <source>too little searched, or too little found, to judge</source>
        <translation>ما بُحث فيه أو ما عُثر عليه لا يكفي للبتّ</translation>
    </message>
    <message>
        <source>found inside a record</source>
        <translation>عُثر عليه داخل سجل</translation>
    </message>
    <message>
        <source>found outside the records, but within the tolerance of one</source>
        <translation>عُثر عليه خارج السجلات، لكن ضمن مسافة السماح من أحدها</translation>
    </message>
    <message>
        <source>found beyond the tolerance of every record</source>
        <translation>عُثر عليه خارج مسافة السماح من كل السجلات</translation>
    </message>
    <message>
        <source>laid after the date of the map; not scored</source>
        <translation>زُرع بعد تاريخ الخريطة؛ ولم يُحتسب</translation>
    </message>
    <message>
        <source>outside searched ground, or where was searched is unknown</source>
        <translation>خارج الأرض المبحوث فيها، أو لا يُعرف أين جرى البحث</translation>
    </message>
    <message>
        <source>outside the area that is scored</source>
        <translation>خارج المنطقة المشمولة بالتقييم</translation>
    </message>
    <message>
        <source>Records with verdicts</source>
        <translation>السجلات مع الحكم على كل منها</translation>
    </message>
    <message>
        <source>Finds with classes</source>
        <translation>المكتشفات مع تصنيفها</translation>
    </message>
    <message>
        <source>no verdict: outside the area, without geometry, or where was searched is unknown</source>
        <translation>بلا حكم: خارج المنطقة، أو بلا شكل هندسي، أو لا يُعرف أين جرى البحث</translation>
    </message>
    <message>
        <source>no class: without geometry, or not read</source>
        <translation>بلا تصنيف: بلا شكل هندسي، أو لم يُقرأ</translation>
    </message>
    <message>
        <source>Accidents and finds in ground searched before</source>
        <translation>حوادث ومكتشفات في أرض بُحث فيها من قبل</translation>
    </message>
</context>
<context>
    <name>SearchKinds</name>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
</context>
<context>
    <name>SecondReading</name>
    <message>
        <source>Layer &quot;%1&quot; changed after it was read, so nothing was written: make sure that nobody edits it and that its source gives the same values each time, then run again.</source>
        <translation>تغيّرت الطبقة «%1» بعد قراءتها، ولذلك لم يُكتب شيء: تأكد من أنه لا أحد يحررها ومن أن مصدرها يعطي القيم نفسها في كل مرة، ثم أعد التشغيل.</translation>
    </message>
</context>
<context>
    <name>SimulateMapAlgorithm</name>
    <message>
        <source>Simulate a map</source>
        <translation>محاكاة خريطة</translation>
    </message>
    <message>
        <source>minefield,mine action,synthetic,training,exercise,test,example,datum,error,IMSMA</source>
        <translation>حقل ألغام,الأعمال المتعلقة بالألغام,اصطناعي,تدريب,تمرين,اختبار,مثال,مرجع جيوديسي,خطأ,IMSMA</translation>
    </message>
    <message>
        <source>Makes a synthetic minefield area with known errors, for training and to test a method.</source>
        <translation>تصنع منطقة حقول ألغام اصطناعية أخطاؤها معلومة، للتدريب ولاختبار طريقة.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Where the synthetic area lies. Its place decides datums, grids and declination.</source>
        <translation>أين تقع المنطقة الاصطناعية. وموضعها يحدد المراجع الجيوديسية والشبكات والانحراف المغناطيسي.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>نظام الإحداثيات</translation>
    </message>
    <message>
        <source>Of all output layers. Empty: the UTM zone of the middle of the extent.</source>
        <translation>نظام كل طبقات المُخرَجات. فارغ: نطاق UTM الذي يقع فيه وسط النطاق المختار.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Minefields on the map, true or phantom.</source>
        <translation>حقول الألغام على الخريطة، حقيقية كانت أو وهمية.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Sheets or units, each of neighbouring records; named A, B, C …</source>
        <translation>لوحات خرائط أو وحدات، في كل منها سجلات متجاورة؛ أسماؤها A وB وC …</translation>
    </message>
    <message>
        <source>Mines a minefield</source>
        <translation>عدد الألغام في كل حقل</translation>
    </message>
    <message>
        <source>In each minefield, those laid later included.</source>
        <translation>في كل حقل ألغام، ومنها ما زُرع لاحقًا.</translation>
    </message>
    <message>
        <source>Pattern of the mines</source>
        <translation>نمط الألغام</translation>
    </message>
    <message>
        <source>rows: two to four, with mines 4 to 10 m apart. cluster: about a point. scattered: anywhere in a larger field.</source>
        <translation>rows: صفان إلى أربعة، بين ألغامها 4 إلى 10&#xa0;م. cluster: حول نقطة. scattered: في أي موضع من حقل أوسع.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>ما تُظهره الخريطة</translation>
    </message>
    <message>
        <source>polygons: outlines. lines: the rows. points: the mines. One feature a record.</source>
        <translation>polygons: الحدود الخارجية. lines: الصفوف. points: الألغام. لكل سجل ميزة واحدة.</translation>
    </message>
    <message>
        <source>Year of laying</source>
        <translation>سنة الزرع</translation>
    </message>
    <message>
        <source>When the minefields on record were laid. Search comes 25 years later.</source>
        <translation>متى زُرعت حقول الألغام المسجَّلة. ويأتي البحث بعدها بخمس وعشرين سنة.</translation>
    </message>
    <message>
        <source>Errors of the map</source>
        <translation>أخطاء الخريطة</translation>
    </message>
    <message>
        <source>A list separated by semicolons, such as datum:15865; group=B magnetic_as_true; record=R007 shift:300,0. The help of the algorithm names all causes.</source>
        <translation>قائمة تفصل بينها الفاصلة المنقوطة اللاتينية (;)، مثل datum:15865; group=B magnetic_as_true; record=R007 shift:300,0. وتذكر مساعدة الخوارزمية كل الأسباب.</translation>
    </message>
    <message>
        <source>Share of phantoms</source>
        <translation>نسبة السجلات الوهمية</translation>
    </message>
    <message>
        <source>Of the records: those that never held a mine.</source>
        <translation>من السجلات: ما لم يكن فيه لغم قط.</translation>
    </message>
    <message>
        <source>Share of unrecorded minefields</source>
        <translation>نسبة حقول الألغام غير المسجَّلة</translation>
    </message>
    <message>
        <source>Of the minefields: those on no record. They come on top of the records.</source>
        <translation>من حقول الألغام: ما ليس في أي سجل. وتُضاف إلى السجلات.</translation>
    </message>
    <message>
        <source>Share of mines laid later</source>
        <translation>نسبة الألغام المزروعة لاحقًا</translation>
    </message>
    <message>
        <source>Of the mines of a record: those laid in the three years after its date, beside the minefield.</source>
        <translation>من ألغام السجل: ما زُرع في السنوات الثلاث بعد تاريخه، بجوار حقل الألغام.</translation>
    </message>
    <message>
        <source>Inaccuracy of drawing in metres</source>
        <translation>عدم دقة الرسم بالأمتار</translation>
    </message>
    <message>
        <source>Standard deviation on each axis of each record, and again of each of its corners.</source>
        <translation>الانحراف المعياري على كل محور لكل سجل، ومثله مرة أخرى لكل زاوية من زواياه.</translation>
    </message>
    <message>
        <source>Distance of the reference points in metres</source>
        <translation>بُعد النقاط المرجعية بالأمتار</translation>
    </message>
    <message>
        <source>About so far from a record lies the point that it was measured from.</source>
        <translation>تقع النقطة التي قيس منها السجل على نحو هذا البعد منه.</translation>
    </message>
    <message>
        <source>Share of ground searched</source>
        <translation>نسبة الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>Of the extent, where search knows nothing of the map.</source>
        <translation>من النطاق، حين لا يعرف البحث شيئًا عن الخريطة.</translation>
    </message>
    <message>
        <source>How far search follows the map</source>
        <translation>إلى أي مدى يتبع البحثُ الخريطة</translation>
    </message>
    <message>
        <source>By how much a larger share of mapped than of other ground is searched. 0: search knows nothing of the map. 1: only mapped ground is searched, all of it, where the map has it.</source>
        <translation>بكم تزيد النسبة المبحوث فيها من الأرض المرسومة على الخريطة عن نسبتها من غيرها. 0: لا يعرف البحث شيئًا عن الخريطة. 1: لا يُبحث إلا في الأرض المرسومة على الخريطة، كلها، حيث تضعها الخريطة.</translation>
    </message>
    <message>
        <source>Share of mines that search finds</source>
        <translation>نسبة الألغام التي يعثر عليها البحث</translation>
    </message>
    <message>
        <source>Of the mines in searched ground.</source>
        <translation>من الألغام الواقعة في الأرض المبحوث فيها.</translation>
    </message>
    <message>
        <source>Inaccuracy of finds in metres</source>
        <translation>عدم دقة المكتشفات بالأمتار</translation>
    </message>
    <message>
        <source>Standard deviation on each axis of the place of each find.</source>
        <translation>الانحراف المعياري على كل محور لموضع كل مكتشَف.</translation>
    </message>
    <message>
        <source>Clutter a square kilometre</source>
        <translation>مكتشفات متفرقة في كل كيلومتر مربع</translation>
    </message>
    <message>
        <source>Finds in searched ground that belong to no minefield.</source>
        <translation>مكتشفات في الأرض المبحوث فيها لا تنتمي إلى أي حقل ألغام.</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Mines that detonated before the search, drawn evenly among all.</source>
        <translation>ألغام انفجرت قبل البحث، سُحبت من بين الألغام كلها بالتساوي.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Of everything random; recorded in the key.</source>
        <translation>بذرة كل ما هو عشوائي؛ وتُسجَّل في المفتاح.</translation>
    </message>
    <message>
        <source>Mines laid (synthetic)</source>
        <translation>الألغام المزروعة (اصطناعية)</translation>
    </message>
    <message>
        <source>Minefield map (synthetic)</source>
        <translation>خريطة حقول الألغام (اصطناعية)</translation>
    </message>
    <message>
        <source>Finds (synthetic)</source>
        <translation>المكتشفات (اصطناعية)</translation>
    </message>
    <message>
        <source>Searched ground (synthetic)</source>
        <translation>الأرض المبحوث فيها (اصطناعية)</translation>
    </message>
    <message>
        <source>Accidents (synthetic)</source>
        <translation>الحوادث (اصطناعية)</translation>
    </message>
    <message>
        <source>Reference points (synthetic)</source>
        <translation>النقاط المرجعية (اصطناعية)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Searched ground is drawn from</source>
        <translation>ما تُرسم منه الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>plan: the search itself. map: the records are reported as the searched ground, as where an office closes a record and keeps no polygon of the search. finds: circles of 10 to 20 m about the finds are reported, as for tasks at single items. With map and finds a score of the map means nothing.</source>
        <translation>plan: البحث نفسه. map: يُبلَّغ عن السجلات على أنها الأرض المبحوث فيها، كما حين يُغلق مكتبٌ سجلًا ولا يحتفظ بمضلع للبحث. finds: يُبلَّغ عن دوائر من 10 إلى 20 م حول المكتشفات، كما في المهام التي تخص قطعًا مفردة. ومع map وfinds لا يدل تقييم الخريطة على شيء.</translation>
    </message>
    <message>
        <source>Share of finds reported twice</source>
        <translation>نسبة المكتشفات المُبلَّغ عنها مرتين</translation>
    </message>
    <message>
        <source>A second source reports them again, up to 5 m off and without a task. Two reports then count as two finds, so a score of the map means nothing.</source>
        <translation>يُبلّغ عنها مصدر ثانٍ مرة أخرى، بفارق يصل إلى 5 م وبلا مهمة. عندئذٍ يُحسب البلاغان مكتشَفين، فلا يدل تقييم الخريطة على شيء.</translation>
    </message>
    <message>
        <source>Finds are reported at</source>
        <translation>أين يُبلَّغ عن المكتشفات</translation>
    </message>
    <message>
        <source>place: where they were found. task_centroid: all finds of a task at the middle of its polygon. task_corner: all at its first corner. At such points a score of the map means nothing.</source>
        <translation>place: حيث عُثر عليها. task_centroid: كل مكتشفات المهمة في وسط مضلعها. task_corner: كلها عند زاويته الأولى. وعند مثل هذه النقاط لا يدل تقييم الخريطة على شيء.</translation>
    </message>
    <message>
        <source>Step of the finds&apos; coordinates in metres</source>
        <translation>خطوة تقريب إحداثيات المكتشفات بالأمتار</translation>
    </message>
    <message>
        <source>Coordinates of finds are rounded to multiples of it, as where few digits were written down. In degrees: the same step of latitude; 111.12 m is 0.001°. 0: not rounded. With a step as large as the tolerance a score of the map means nothing.</source>
        <translation>تُقرَّب إحداثيات المكتشفات إلى مضاعفاتها، كما حين تُكتب أرقام قليلة. وبالدرجات: ما يعادل الخطوة نفسها في خط العرض؛ و111.12 م تعادل 0.001°. القيمة 0: لا تقريب. وإذا بلغت الخطوة مقدار مسافة السماح فلا يدل تقييم الخريطة على شيء.</translation>
    </message>
    <message>
        <source>Share of records drawn round their finds</source>
        <translation>نسبة السجلات المرسومة حول مكتشفاتها</translation>
    </message>
    <message>
        <source>Of the records with three finds or more: those whose polygon is redrawn round the finds, 10 m wider. Finds cannot test a map that was drawn from them: a score of it means nothing.</source>
        <translation>من السجلات التي فيها ثلاثة مكتشفات أو أكثر: ما يُعاد رسم مضلعه حول المكتشفات، أوسع منها بمقدار 10 م. ولا يمكن أن تختبر المكتشفات خريطة رُسمت منها: فلا يدل تقييم الخريطة على شيء.</translation>
    </message>
    <message>
        <source>Share of records with searched ground cut out</source>
        <translation>نسبة السجلات التي اقتُطعت منها الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>Of the records that search meets: those from which the searched ground was removed, as where a database holds what is left to do. A record that was searched wholly is not on the map; the key names it. Finds then lie off the map because they were found: a score of it means nothing.</source>
        <translation>من السجلات التي يبلغها البحث: ما أُزيلت منه الأرض المبحوث فيها، كما حين تحوي قاعدة البيانات ما بقي من العمل. والسجل الذي بُحث فيه كله لا يرد في الخريطة؛ ويذكره المفتاح. وعندئذٍ تقع المكتشفات خارج الخريطة لأنه عُثر عليها: فلا يدل تقييم الخريطة على شيء.</translation>
    </message>
    <message>
        <source>Metres cut out round searched ground</source>
        <translation>الأمتار المقتطعة حول الأرض المبحوث فيها</translation>
    </message>
    <message>
        <source>With CUT: the searched ground is cut out so much wider on all sides.</source>
        <translation>مع CUT: تُقتطع الأرض المبحوث فيها أوسع بهذا القدر من كل الجهات.</translation>
    </message>
    <message>
        <source>Makes a synthetic area: minefields, the records of them, searched ground, finds, accidents and reference points, and a key that says what is true of it. No real place&apos;s mine is in it.

Errors: a list such as datum:15865; group=B magnetic_as_true:1993; record=R007 shift:300,0. Without group= or record= an error is for all records. Groups are named A, B, C …, records R001, R002 …. Errors that meet on a record are made one after another in the order of the list. Causes: datum:15865 (operation) or datum:4284 (old geographic system), other_operation:15865&gt;5044, grid_as_other_grid:28408&gt;32638, zone:1, prime_meridian:-17.6667, sign_lost:latitude, axes_swapped, digit_wrong:32638,1000,0, dms_as_decimal, decimal_as_dms, minutes_as_seconds, seconds_as_minutes, magnetic_as_true, grid_as_true, truncated:100 or truncated:1s, back_azimuth, mils:6000&gt;6400, units:0.75 (these three also with first or each: in the first leg, in each, such as units:0.75,first), mirrored, other_reference:R008 (of one record), bearing_offset:7.5, distance_factor:0.9, shift:east,north, shift_scale:east,north,scale, shift_rotation:east,north,degrees, similarity:east,north,degrees,scale, uneven:most,wave, reference_shift:200 (each record by itself). Shifts are how far the map lies from the truth, in metres.

Habits of real data (advanced parameters): searched ground that was drawn from the map or from the finds, finds reported twice, at a point of their task or with rounded coordinates, records drawn from finds, and searched ground cut out of the map. They show what such data do to a score: the score of a map with such a habit means nothing.

Search that follows the map goes where the map, with its errors, says. The same seed and parameters give the same area.

Limits: the ground is flat and empty. Rows are straight, minefields do not overlap, all mines of a minefield were laid on one day, and finds are off independently of each other. Real maps, real ground and real searching are less orderly: a method that fails here will fail outside, one that succeeds here may still fail there.</source>
        <translation>تصنع منطقة اصطناعية: حقول ألغام وسجلاتها وأرضًا مبحوثًا فيها ومكتشفات وحوادث ونقاطًا مرجعية، ومفتاحًا يبيّن حقيقة ما فيها. وليس فيها لغم من أي مكان حقيقي.

الأخطاء: قائمة مثل datum:15865; group=B magnetic_as_true:1993; record=R007 shift:300,0. ومن دون group=‎ أو record=‎ يكون الخطأ لكل السجلات. وأسماء المجموعات A وB وC …، وأسماء السجلات R001 وR002 …. والأخطاء التي تجتمع على سجل واحد تُرتكب واحدًا بعد آخر بترتيب القائمة. والأسباب هي: datum:15865 (عملية تحويل) أو datum:4284 (نظام جغرافي قديم)، other_operation:15865&gt;5044, grid_as_other_grid:28408&gt;32638, zone:1, prime_meridian:-17.6667, sign_lost:latitude, axes_swapped, digit_wrong:32638,1000,0, dms_as_decimal, decimal_as_dms, minutes_as_seconds, seconds_as_minutes, magnetic_as_true, grid_as_true, truncated:100 أو truncated:1s, back_azimuth, mils:6000&gt;6400, units:0.75 (وهذه الثلاثة مع first أو each أيضًا: في المرحلة الأولى أو في كل مرحلة، مثل units:0.75,first), mirrored, other_reference:R008 (لسجل واحد), bearing_offset:7.5, distance_factor:0.9, shift:east,north, shift_scale:east,north,scale, shift_rotation:east,north,degrees, similarity:east,north,degrees,scale, uneven:most,wave, reference_shift:200 (كل سجل على حدة). والإزاحات هي مقدار بُعد الخريطة عن الحقيقة، بالأمتار.

سمات مألوفة في البيانات الحقيقية (معاملات متقدمة): أرض مبحوث فيها رُسمت من الخريطة أو من المكتشفات، ومكتشفات أُبلغ عنها مرتين، أو في نقطة من مهمتها، أو بإحداثيات مقرَّبة، وسجلات رُسمت من المكتشفات، وأرض مبحوث فيها اقتُطعت من الخريطة. وهي تبيّن أثر مثل هذه البيانات في التقييم: فلا يدل تقييم خريطة فيها إحدى هذه السمات على شيء.

والبحث الذي يتبع الخريطة يجري حيث تشير الخريطة بما فيها من أخطاء. والبذرة نفسها مع المعاملات نفسها تعطي المنطقة نفسها.

القيود: الأرض مستوية وبلا معالم. والصفوف مستقيمة، وحقول الألغام لا تتداخل، وألغام حقل الألغام الواحد زُرعت كلها في يوم واحد، وأخطاء مواضع المكتشفات مستقل بعضها عن بعض. أما الخرائط الحقيقية والأرض الحقيقية والبحث الحقيقي فأقل انتظامًا: فالطريقة التي تفشل هنا ستفشل في الواقع، والطريقة التي تنجح هنا قد تفشل هناك مع ذلك.</translation>
    </message>
</context>
<context>
    <name>SimulateMapOutputs</name>
    <message>
        <source>%1 (synthetic)</source>
        <translation>%1 (اصطناعي)</translation>
    </message>
    <message>
        <source>Mines laid (synthetic)</source>
        <translation>الألغام المزروعة (اصطناعية)</translation>
    </message>
    <message>
        <source>Minefield map (synthetic)</source>
        <translation>خريطة حقول الألغام (اصطناعية)</translation>
    </message>
    <message>
        <source>Finds (synthetic)</source>
        <translation>المكتشفات (اصطناعية)</translation>
    </message>
    <message>
        <source>Searched ground (synthetic)</source>
        <translation>الأرض المبحوث فيها (اصطناعية)</translation>
    </message>
    <message>
        <source>Accidents (synthetic)</source>
        <translation>الحوادث (اصطناعية)</translation>
    </message>
    <message>
        <source>Reference points (synthetic)</source>
        <translation>النقاط المرجعية (اصطناعية)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Synthetic data, no real place&apos;s mines. Records: %1. Minefields: %2. Mines: %3. Finds: %4. Accidents: %5. Searched: %6 of %7.</source>
        <translation>بيانات اصطناعية، ليست ألغام أي مكان حقيقي. السجلات: %1. حقول الألغام: %2. الألغام: %3. المكتشفات: %4. الحوادث: %5. المبحوث فيه: %6 من %7.</translation>
    </message>
    <message>
        <source>No error was injected into the map.</source>
        <translation>لم يُدخَل أي خطأ في الخريطة.</translation>
    </message>
    <message>
        <source>Errors of the map: %1.</source>
        <translation>أخطاء الخريطة: %1.</translation>
    </message>
</context>
<context>
    <name>SimulatedHabits</name>
    <message>
        <source>Habits of real data were put in, so a score of this map means nothing.</source>
        <translation>أُدخلت سمات مألوفة في البيانات الحقيقية، فلا يدل تقييم هذه الخريطة على شيء.</translation>
    </message>
    <message>
        <source>Searched ground: drawn from the records.</source>
        <translation>الأرض المبحوث فيها: مرسومة من السجلات.</translation>
    </message>
    <message>
        <source>Searched ground: circles about the finds.</source>
        <translation>الأرض المبحوث فيها: دوائر حول المكتشفات.</translation>
    </message>
    <message>
        <source>Finds reported twice: %1.</source>
        <translation>المكتشفات المُبلَّغ عنها مرتين: %1.</translation>
    </message>
    <message>
        <source>Finds at the middle of their task: %1.</source>
        <translation>المكتشفات في وسط مهمتها: %1.</translation>
    </message>
    <message>
        <source>Finds at the first corner of their task: %1.</source>
        <translation>المكتشفات عند الزاوية الأولى من مهمتها: %1.</translation>
    </message>
    <message>
        <source>Finds with rounded coordinates: %1 (step %2 m).</source>
        <translation>المكتشفات ذات الإحداثيات المقرَّبة: %1 (الخطوة %2 م).</translation>
    </message>
    <message>
        <source>Records drawn round their finds: %1.</source>
        <translation>السجلات المرسومة حول مكتشفاتها: %1.</translation>
    </message>
    <message>
        <source>Records with searched ground cut out: %1 of %2 that search meets, %3 of them wholly.</source>
        <translation>السجلات التي اقتُطعت منها الأرض المبحوث فيها: %1 من أصل %2 مما يبلغه البحث، ما اقتُطع منها بأكمله: %3.</translation>
    </message>
</context>
<context>
    <name>SimulationMaker</name>
    <message>
        <source>CRS is &quot;%1&quot;, which PROJ cannot use (%2): give another coordinate system.</source>
        <translation>قيمة CRS هي «%1»، ولا يستطيع PROJ استخدامها (%2): أعطِ نظام إحداثيات آخر.</translation>
    </message>
    <message>
        <source>EXTENT has room for some %1 of %2 minefields: give a larger extent, or ask for fewer records.</source>
        <translation>يتسع النطاق EXTENT لنحو %1 من أصل %2 من حقول الألغام: أعطِ نطاقًا أوسع، أو اطلب سجلات أقل.</translation>
    </message>
    <message>
        <source>The map cannot be written in the coordinate system &quot;%1&quot; (%2): give another CRS.</source>
        <translation>لا يمكن كتابة الخريطة في نظام الإحداثيات «%1» (%2): أعطِ قيمة أخرى للمعامل CRS.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; names no known cause: give one of %2.</source>
        <translation>ERRORS: لا يسمّي «%1» سببًا معروفًا: أعطِ واحدًا من %2.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; lacks its value: write it as in %2.</source>
        <translation>ERRORS: تنقص «%1» قيمتُه: اكتبه كما في %2.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; has a value, which its cause does not take: write %2.</source>
        <translation>ERRORS: في «%1» قيمة، وسببه لا يأخذ قيمة: اكتب %2.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; has a value that cannot be used: write it as in %2.</source>
        <translation>ERRORS: في «%1» قيمة لا يمكن استخدامها: اكتبه كما في %2.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; is for group &quot;%2&quot;, which there is not: the groups are %3 to %4.</source>
        <translation>ERRORS: «%1» للمجموعة «%2»، وهي غير موجودة: المجموعات من %3 إلى %4.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; is for record &quot;%2&quot;, which there is not: the records are %3 to %4.</source>
        <translation>ERRORS: «%1» للسجل «%2»، وهو غير موجود: السجلات من %3 إلى %4.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; cannot use %2: give the EPSG code of a system or operation of the kind that the cause takes.</source>
        <translation>ERRORS: لا يستطيع «%1» استخدام %2: أعطِ رمز EPSG لنظام أو عملية تحويل من النوع الذي يأخذه السبب.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; needs an operation from %2 to WGS 84, and PROJ has none for this place: give another system, or an extent where that one was used.</source>
        <translation>ERRORS: يحتاج «%1» إلى عملية تحويل من %2 إلى WGS 84، وليس لدى PROJ عملية لهذا الموضع: أعطِ نظامًا آخر، أو نطاقًا استُخدم فيه ذلك النظام.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; cannot be made with any of its records: leave it out, or give another extent.</source>
        <translation>ERRORS: لا يمكن ارتكاب «%1» في أي من سجلاته: احذفه، أو أعطِ نطاقًا آخر.</translation>
    </message>
    <message>
        <source>ERRORS: &quot;%1&quot; cannot be made (%2): leave it out, or give another value.</source>
        <translation>ERRORS: لا يمكن ارتكاب «%1» (%2): احذفه، أو أعطِ قيمة أخرى.</translation>
    </message>
</context>
<context>
    <name>SimulationRequestReader</name>
    <message>
        <source>EXTENT is &quot;%1&quot;: give west, east, south and north limits that hold some ground, such as 500000,510000,4400000,4410000 [EPSG:32638].</source>
        <translation>قيمة EXTENT هي «%1»: أعطِ حدودًا في الغرب والشرق والجنوب والشمال بينها أرض، مثل 500000,510000,4400000,4410000 [EPSG:32638].</translation>
    </message>
    <message>
        <source>EXTENT is &quot;%1&quot;, and its coordinate system is unknown: add the system, such as [EPSG:32638], or set one for the project.</source>
        <translation>قيمة EXTENT هي «%1»، ونظام إحداثياتها مجهول: أضف النظام، مثل [EPSG:32638]، أو عيّن نظامًا للمشروع.</translation>
    </message>
    <message>
        <source>EXTENT is &quot;%1&quot;, which is not a place on Earth: give limits in its coordinate system.</source>
        <translation>قيمة EXTENT هي «%1»، وليست موضعًا على الأرض: أعطِ حدودًا في نظام إحداثياتها.</translation>
    </message>
    <message>
        <source>CRS is &quot;%1&quot;, which is no coordinate system: give a code such as EPSG:32638.</source>
        <translation>قيمة CRS هي «%1»، وليست نظام إحداثيات: أعطِ رمزًا مثل EPSG:32638.</translation>
    </message>
    <message>
        <source>CRS is empty and there is no UTM zone so near to a pole: give a coordinate system.</source>
        <translation>المعامل CRS فارغ، ولا نطاق UTM بهذا القرب من القطب: أعطِ نظام إحداثيات.</translation>
    </message>
    <message>
        <source>EXTENT is %1 by %2 km: give one of at most %3 km either way.</source>
        <translation>أبعاد EXTENT هي %1 في %2&#xa0;كم: أعطِ نطاقًا لا يتجاوز %3&#xa0;كم في كل اتجاه.</translation>
    </message>
    <message>
        <source>GROUPS is %1 and RECORDS %2: give no more groups than records.</source>
        <translation>قيمة GROUPS هي %1 وقيمة RECORDS هي %2: لا تُعطِ مجموعات أكثر من السجلات.</translation>
    </message>
    <message>
        <source>RECORDS times MINES would be some %1 mines: ask for at most %2.</source>
        <translation>حاصل ضرب RECORDS في MINES نحو %1 من الألغام: اطلب %2 على الأكثر.</translation>
    </message>
    <message>
        <source>CLUTTER in an EXTENT so large could be %1 finds: ask for at most %2.</source>
        <translation>قد تبلغ CLUTTER في نطاق EXTENT بهذا الاتساع %1 من المكتشفات: اطلب %2 على الأكثر.</translation>
    </message>
    <message>
        <source>MAP_FROM_FINDS draws polygons, and MAP_GEOMETRY is &quot;%1&quot;: set MAP_GEOMETRY to polygons, or MAP_FROM_FINDS to 0.</source>
        <translation>يرسم المعامل MAP_FROM_FINDS مضلعات، وقيمة MAP_GEOMETRY هي «%1»: اضبط المعامل MAP_GEOMETRY على polygons، أو المعامل MAP_FROM_FINDS على 0.</translation>
    </message>
</context>
<context>
    <name>StagedOutputs</name>
    <message>
        <source>This run&apos;s unfinished output could not be removed: %1.</source>
        <translation>تعذّر حذف ما لم يكتمل من مُخرَجات هذا التشغيل: %1.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace the existing table &quot;%2&quot;: give it another table name, or remove that table first.</source>
        <translation>سيحلّ المُخرَج «%1» محلّ الجدول الموجود «%2»: أعطِه اسم جدول آخر، أو احذف ذلك الجدول أولًا.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be created: choose another place or file type.</source>
        <translation>تعذّر إنشاء المُخرَج «%1»: اختر مكانًا آخر أو نوع ملف آخر.</translation>
    </message>
    <message>
        <source>A feature of output &quot;%1&quot; could not be written (%2): choose another place or file type, or make room on the disk.</source>
        <translation>تعذّرت كتابة إحدى ميزات المُخرَج «%1»، والسبب: %2. اختر مكانًا آخر أو نوع ملف آخر، أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; is incomplete, %2 of %3 features can be read back: make room on the disk, or choose another place or file type.</source>
        <translation>المُخرَج «%1» غير مكتمل، إذ لا يمكن قراءة سوى %2 من أصل %3 من ميزاته: أفرغ مساحة على القرص، أو اختر مكانًا آخر أو نوع ملف آخر.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be written to its end (%2): make room on the disk, or choose another place.</source>
        <translation>تعذّرت كتابة المُخرَج «%1» حتى نهايته، والسبب: %2. أفرغ مساحة على القرص، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be written to %2 (%3): make room on the disk, or choose another place.</source>
        <translation>تعذّرت كتابة المُخرَج «%1» في %2، والسبب: %3. أفرغ مساحة على القرص، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Temporary folders could not be removed: %1.</source>
        <translation>تعذّر حذف المجلدات المؤقتة: %1.</translation>
    </message>
</context>
<context>
    <name>TypeDictionaryFile</name>
    <message>
        <source>Dictionary of types</source>
        <translation>قاموس الأنواع</translation>
    </message>
    <message>
        <source>A text file of spellings added to the built-in ones, a line each: spelling = model, class; classes are ap, at, other.</source>
        <translation>ملف نصي بصيغ كتابة تُضاف إلى الصيغ المدمجة، لكل صيغة سطر: spelling = model, class؛ والأصناف هي ap, at, other.</translation>
    </message>
    <message>
        <source>The file given as TYPE_DICTIONARY (%1) cannot be read: check that it exists and that you may read it.</source>
        <translation>لا يمكن قراءة الملف المعطى للمعامل TYPE_DICTIONARY وهو (%1): تحقق من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>The file given as TYPE_DICTIONARY (%1) is larger than 10 MB: give a text file with a line for each spelling.</source>
        <translation>الملف المعطى للمعامل TYPE_DICTIONARY وهو (%1) أكبر من 10 ميغابايت: أعطِ ملفًا نصيًا فيه سطر لكل صيغة كتابة.</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>%1: %2</source>
        <comment>group and its displacement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between groups</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>Fitted by hand: %1 moved %2 m to %3°</source>
        <translation>مواءمة يدوية: نُقلت %1 مسافة %2 م باتجاه %3°</translation>
    </message>
    <message>
        <source>Proposed map: %1, %2</source>
        <translation>الخريطة المقترحة: %1، %2</translation>
    </message>
    <message>
        <source>Proposed map: %1, %2, %3</source>
        <translation>الخريطة المقترحة: %1، %2، %3</translation>
    </message>
    <message>
        <source>The map&apos;s layer is no longer in the project.</source>
        <translation>لم تعد طبقة الخريطة في المشروع.</translation>
    </message>
    <message>
        <source>Making a proposed map</source>
        <translation>إعداد خريطة مقترحة</translation>
    </message>
    <message>
        <source>%1 in some records</source>
        <comment>displacement</comment>
        <translation>%1 في بعض السجلات</translation>
    </message>
    <message>
        <source>The layer is temporary: save the project and propose again, or export the layer, to keep it.</source>
        <translation>الطبقة مؤقتة: احفظ المشروع واقترح من جديد، أو صدّر الطبقة، للإبقاء عليها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a map and one of its groups</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>minemap::AdvancedInputs</name>
    <message>
        <source>&amp;Advanced</source>
        <translation>خيارات مت&amp;قدمة</translation>
    </message>
    <message>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <source>Repair, count and list</source>
        <translation>تُصلَح وتُعدّ وتُدرَج في قائمة</translation>
    </message>
    <message>
        <source>Stop and name the feature</source>
        <translation>يتوقف التقييم وتُذكر الميزة</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>السماح به</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير معطى</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>الشهر، اليوم، السنة</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>السنة، الشهر، اليوم</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>Solar Hijri (Iran, Afghanistan)</source>
        <translation>الهجري الشمسي (إيران، أفغانستان)</translation>
    </message>
    <message>
        <source>Buddhist (Thailand)</source>
        <translation>البوذي (تايلاند)</translation>
    </message>
</context>
<context>
    <name>minemap::AlgorithmDialog</name>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>The dialog needs the Processing plugin of QGIS, which is off: switch it on in Plugins &gt; Manage and Install Plugins &gt; Installed.</source>
        <translation>يحتاج مربع الحوار إلى ملحق المعالجة (Processing) في QGIS وهو معطّل: فعّله من قائمة «البرنامج المساعد» &gt; «إدارة و تثبيت الإضافات» &gt; «تثبيت».</translation>
    </message>
    <message>
        <source>QGIS could not open the dialog: open the algorithm from the Processing toolbox instead.</source>
        <translation>تعذّر على QGIS فتح مربع الحوار: افتح الخوارزمية من صندوق أدوات المعالجة («تجهيز الأدوات») بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>minemap::AssumptionEntry</name>
    <message>
        <source>Take it for granted all the same</source>
        <translation>خذه على أنه صحيح رغم ذلك</translation>
    </message>
    <message>
        <source>The numbers are then given, and every output says first what was assumed against the evidence.</source>
        <translation>عندئذٍ تُعطى الأرقام، ويذكر كل مُخرَج أولًا ما افتُرض خلافًا للأدلة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a state as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state, then a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Take for granted all the same: %1</source>
        <translation>خذه على أنه صحيح رغم ذلك: %1</translation>
    </message>
</context>
<context>
    <name>minemap::AssumptionsBox</name>
    <message>
        <source>Shows what the score takes for granted, and what the data say of it.</source>
        <translation>يعرض ما يفترضه التقييم، وما تقوله البيانات عنه.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>minemap::BackgroundTask</name>
    <message>
        <source>There is not enough memory for this: use smaller layers, or filter them.</source>
        <translation>الذاكرة لا تكفي لذلك: استخدم طبقات أصغر، أو صفّها.</translation>
    </message>
    <message>
        <source>A computation failed, so there is no result: %1</source>
        <translation>فشلت عملية حسابية، فلا توجد نتيجة: %1</translation>
    </message>
</context>
<context>
    <name>minemap::CountsRun</name>
    <message>
        <source>Counts of the minefield map</source>
        <translation>أعداد خريطة حقول الألغام</translation>
    </message>
    <message>
        <source>The counts were cancelled. Change an input to count again.</source>
        <translation>أُلغي حساب الأعداد. غيّر أحد المُدخَلات لإعادة حسابها.</translation>
    </message>
</context>
<context>
    <name>minemap::CountsTab</name>
    <message>
        <source>Dangerous first</source>
        <translation>الأخطر أولًا</translation>
    </message>
    <message>
        <source>Claimed and found mines by record</source>
        <translation>الألغام المذكورة والمكتشفة بحسب السجل</translation>
    </message>
    <message>
        <source>Claims in a field for each type, or in a table, are given in the dialog of the algorithm, as are spellings of types.</source>
        <translation>الأعداد المذكورة في حقل لكل نوع أو في جدول تُعطى في مربع حوار الخوارزمية، وكذلك صيغ كتابة الأنواع.</translation>
    </message>
    <message>
        <source>&amp;Open the dialog…</source>
        <translation>فتح مربع الحوا&amp;ر…</translation>
    </message>
    <message>
        <source>Opens &quot;Reconcile claimed and found mines&quot;, filled with the inputs above.</source>
        <translation>يفتح «مقارنة الألغام المذكورة بالألغام المكتشفة» مملوءًا بالمُدخَلات أعلاه.</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Choose the map and the finds above; counts follow the score.</source>
        <translation>لم تُحسب أي أعداد بعد. اختر الخريطة والمكتشفات أعلاه؛ وتُحسب الأعداد بعد التقييم.</translation>
    </message>
    <message>
        <source>No record matches the filters.</source>
        <translation>لا سجل يطابق عوامل التصفية.</translation>
    </message>
</context>
<context>
    <name>minemap::CountsToolbar</name>
    <message>
        <source>Shows the counts of all types, of one class or of one model.</source>
        <translation>يُظهر أعداد كل الأنواع أو صنف واحد أو طراز واحد.</translation>
    </message>
    <message>
        <source>Type of the mines counted</source>
        <translation>نوع الألغام المعدودة</translation>
    </message>
    <message>
        <source>Shows the records of one group.</source>
        <translation>يُظهر سجلات مجموعة واحدة.</translation>
    </message>
    <message>
        <source>Group of the records shown</source>
        <translation>مجموعة السجلات المعروضة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, number of records</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;Press to show these records only; press others to add theirs.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;اضغط لإظهار هذه السجلات وحدها؛ واضغط أحكامًا أخرى لإضافة سجلاتها.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
</context>
<context>
    <name>minemap::CurvePicture</name>
    <message>
        <source>Tolerance curve</source>
        <translation>منحنى مسافة السماح</translation>
    </message>
</context>
<context>
    <name>minemap::CurvePlot</name>
    <message>
        <source>Drag the line T, or move it with the arrow keys.</source>
        <translation>اسحب الخط T، أو حرّكه بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>minemap::DiscrepancyLayers</name>
    <message>
        <source>Cancelled: no discrepancy layers were added.</source>
        <translation>أُلغي: لم تُضف طبقات اختلاف.</translation>
    </message>
    <message>
        <source>Discrepancy layers of %1</source>
        <translation>طبقات الاختلاف في %1</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; is being edited: save or discard the edits, then add the layers again.</source>
        <translation>الطبقة «%1» قيد التحرير: احفظ التعديلات أو تجاهلها، ثم أضف الطبقات مرة أخرى.</translation>
    </message>
    <message>
        <source>The discrepancy layers in %1 could not be opened: add them again.</source>
        <translation>تعذّر فتح طبقات الاختلاف في %1: أضفها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>minemap::DistinctValuesTask</name>
    <message>
        <source>Kinds of search in %1</source>
        <translation>أنواع البحث في %1</translation>
    </message>
</context>
<context>
    <name>minemap::DockDoor</name>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>Shows or hides the panel that scores the minefield map</source>
        <translation>إظهار اللوحة التي تقيّم خريطة حقول الألغام أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>minemap::DockPanel</name>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>&amp;Scorecard</source>
        <translation>&amp;بطاقة النتائج</translation>
    </message>
    <message>
        <source>How accurate is this map? Four numbers, each with its sample size, interval and chance.</source>
        <translation>ما مدى دقة هذه الخريطة؟ أربعة أرقام، مع كلٍّ منها حجم عيّنته ومجاله ومعدل المصادفة.</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>ال&amp;سجلات</translation>
    </message>
    <message>
        <source>Where is it wrong? What was found at each record of the map.</source>
        <translation>أين تخطئ الخريطة؟ ما عُثر عليه عند كل سجل من سجلاتها.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;لماذا</translation>
    </message>
    <message>
        <source>Why is it wrong, and can it be rescued? Known mistakes held against the evidence.</source>
        <translation>لماذا تخطئ الخريطة، وهل يمكن إنقاذها؟ أخطاء معروفة تُقارَن بالأدلة.</translation>
    </message>
    <message>
        <source>The layer group &quot;%1&quot; was added to the project.</source>
        <translation>أُضيفت مجموعة الطبقات «%1» إلى المشروع.</translation>
    </message>
    <message>
        <source>The score was cancelled. Change an input to score again.</source>
        <translation>أُلغي التقييم. غيّر أحد المُدخَلات لإعادة التقييم.</translation>
    </message>
    <message>
        <source>Cancelled: these numbers are of the inputs before. Change an input to score again.</source>
        <translation>أُلغي: هذه الأرقام تخص المُدخَلات السابقة. غيّر أحد المُدخَلات لإعادة التقييم.</translation>
    </message>
    <message>
        <source>The inputs have changed; the score is being made again.</source>
        <translation>تغيّرت المُدخَلات؛ ويجري التقييم من جديد.</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>الأع&amp;داد</translation>
    </message>
    <message>
        <source>What is still out there? Mines claimed against mines found, by number and type.</source>
        <translation>ماذا بقي في الأرض؟ الألغام المذكورة مقارنةً بالألغام المكتشفة، بحسب العدد والنوع.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>التقر&amp;ير</translation>
    </message>
    <message>
        <source>Can the other side check it? One document with all that is needed to make the numbers again.</source>
        <translation>هل يستطيع الطرف الآخر التحقق من ذلك؟ وثيقة واحدة فيها كل ما يلزم لإعادة الحصول على الأرقام.</translation>
    </message>
    <message>
        <source>These numbers are of inputs that are gone. Choose map and finds to score again.</source>
        <translation>هذه الأرقام تخص مُدخَلات لم تعد موجودة. اختر الخريطة والمكتشفات لإعادة التقييم.</translation>
    </message>
</context>
<context>
    <name>minemap::ElementFields</name>
    <message>
        <source>&amp;Elements of the records</source>
        <translation>عنا&amp;صر السجلات</translation>
    </message>
    <message>
        <source>Tick this where the report is to say which records hold what the law asks of them.</source>
        <translation>ضع علامة هنا إذا أردت أن يبيّن التقرير أي السجلات تحوي ما يطلبه القانون منها.</translation>
    </message>
    <message>
        <source>What CCW Amended Protocol II, Technical Annex 1(a), asks of a record, and the field that holds it. An element without a field counts as missing; the perimeter is also held by a polygon, the exact location by a line or point.</source>
        <translation>ما يطلبه من السجل البروتوكول الثاني المعدَّل لاتفاقية الأسلحة التقليدية المعيّنة، المرفق التقني، الفقرة 1(أ)، والحقل الذي يحويه. والعنصر الذي لا حقل له يُعدّ ناقصًا؛ ويحوي المضلع أيضًا المحيطَ، ويحوي الخط أو النقطة الموضعَ الدقيق.</translation>
    </message>
    <message>
        <source>The field of the map that holds: %1. Empty: no field does.</source>
        <translation>حقل الخريطة الذي يحوي: %1. فارغ: لا حقل يحويه.</translation>
    </message>
    <message>
        <source>Proposed by the name of the field. Tick the box above to use it.</source>
        <translation>مقترح بحسب اسم الحقل. ضع علامة في المربع أعلاه لاستخدامه.</translation>
    </message>
    <message>
        <source>The layer has no field %1 any more: choose another, or none.</source>
        <translation>لم يعد في الطبقة حقل باسم %1: اختر غيره، أو لا تختر حقلًا.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>minemap::ExplanationModel</name>
    <message>
        <source>The map stays where it lies</source>
        <translation>تبقى الخريطة حيث هي</translation>
    </message>
    <message>
        <source>How far it would move the map is not known</source>
        <translation>لا يُعرف كم تنتقل الخريطة بهذا التفسير</translation>
    </message>
    <message>
        <source>Finds: %1, too few to judge</source>
        <translation>المكتشفات: %1، وهو عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>%1 of %2 finds within %3&#xa0;m</source>
        <translation>%1 من أصل %2 من المكتشفات ضمن %3&#xa0;م</translation>
    </message>
    <message>
        <source>%1 → %2 of %3 finds within %4&#xa0;m</source>
        <translation>%1 ← %2 من أصل %3 من المكتشفات ضمن %4&#xa0;م</translation>
    </message>
    <message>
        <source>records held out: %1</source>
        <translation>السجلات المحتجزة جانبًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>لا تفسيرات مرفوضة</numerusform>
            <numerusform>تفسير واحد مرفوض</numerusform>
            <numerusform>تفسيران مرفوضان</numerusform>
            <numerusform>%n تفسيرات مرفوضة</numerusform>
            <numerusform>%n تفسيرًا مرفوضًا</numerusform>
            <numerusform>%n تفسير مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>fitted by hand</source>
        <translation>مواءمة يدوية</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>تحريك يدوي</translation>
    </message>
    <message>
        <source>%1 of %2 on the map, %3</source>
        <translation>على الخريطة %1 من أصل %2، أي %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>chance %1</source>
        <translation>المصادفة %1</translation>
    </message>
    <message>
        <source>chosen by a person to fit these finds: it proves nothing</source>
        <translation>اختاره شخص ليوافق هذه المكتشفات: فلا يثبت شيئًا</translation>
    </message>
    <message>
        <source>Explanations that the evidence speaks against. Click to show or hide them.</source>
        <translation>التفسيرات التي تخالفها الأدلة. انقر لإظهارها أو إخفائها.</translation>
    </message>
    <message>
        <source>Click to see on the map where this puts the records.</source>
        <translation>انقر لترى على الخريطة أين يضع هذا التفسير السجلات.</translation>
    </message>
    <message>
        <source>%1 of %2 finds on the map, too few to judge</source>
        <translation>على الخريطة %1 من أصل %2، وهو عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>Whether the map lies where it should is not known</source>
        <translation>لا يُعرف هل تقع الخريطة حيث ينبغي أن تقع</translation>
    </message>
    <message>
        <source>Score %1</source>
        <comment>not given and why</comment>
        <translation>التقييم %1</translation>
    </message>
    <message>
        <source>%1, moved by hand</source>
        <translation>%1، تحريك يدوي</translation>
    </message>
</context>
<context>
    <name>minemap::GroupRow</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>The whole map, or one of its groups. A find belongs to the group of its nearest record.</source>
        <translation>الخريطة كلها، أو إحدى مجموعاتها. ويُنسب المكتشَف إلى مجموعة أقرب سجل إليه.</translation>
    </message>
    <message>
        <source>Group shown</source>
        <translation>المجموعة المعروضة</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>بلا مجموعة</translation>
    </message>
</context>
<context>
    <name>minemap::HelpWindow</name>
    <message>
        <source>Minefield Map Accuracy: help</source>
        <translation>دقة خرائط حقول الألغام: مساعدة</translation>
    </message>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>Says how accurate a minefield map is, where it is wrong, and what cannot be known.</source>
        <translation>تبيّن مدى دقة خريطة حقول الألغام، وأين تخطئ، وما لا يمكن معرفته.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>The map: a layer of minefield records (polygons, lines or points).</source>
        <translation>الخريطة: طبقة من سجلات حقول الألغام (مضلعات أو خطوط أو نقاط).</translation>
    </message>
    <message>
        <source>The finds: a point layer of mines located on the ground.</source>
        <translation>المكتشفات: طبقة نقطية للألغام التي عُثر عليها في الأرض.</translation>
    </message>
    <message>
        <source>The searched ground: polygons that were cleared or technically surveyed. Without it no accuracy can be given, because nobody knows where mines were looked for.</source>
        <translation>الأرض المبحوث فيها: مضلعات طُهّرت أو مُسحت مسحًا تقنيًا. ومن دونها لا يمكن ذكر أي دقة، إذ لا يُعرف أين جرى البحث عن الألغام.</translation>
    </message>
    <message>
        <source>If known, the accidents: a point layer. They are scored apart.</source>
        <translation>الحوادث إن كانت معروفة: طبقة نقطية. وتُحتسب على حدة.</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>ما تجيب عنه</translation>
    </message>
    <message>
        <source>Layers that show every record and every find with its class.</source>
        <translation>طبقات تُظهر كل سجل وكل لغم مكتشف مع صنفه.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>كيف تُقرأ النتيجة</translation>
    </message>
    <message>
        <source>Only searched ground can confirm or refute a record. An unconfirmed record was searched in part and nothing was found in the searched part; this is not evidence that the ground is clear. Fewer than ten cases are too few to judge. No result is a reason to release land.</source>
        <translation>الأرض المبحوث فيها وحدها يمكن أن تؤكد سجلًا أو تنفيه. السجل غير المؤكَّد بُحث في جزء منه ولم يُعثر على شيء في الجزء المبحوث فيه؛ وليس ذلك دليلًا على خلو الأرض. أقل من عشر حالات لا يكفي للحكم. ولا تُعدّ أي نتيجة سببًا لتحرير الأراضي.</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>من أين تبدأ</translation>
    </message>
    <message>
        <source>Compare two maps: which of two releases the same finds support.</source>
        <translation>مقارنة خريطتين: أيّ الإصدارين تؤيّده المكتشفات نفسها.</translation>
    </message>
    <message>
        <source>Press the button Minefield Map Accuracy in the toolbar: a panel opens, proposes which of your layers are what, and scores them while you work. Or choose Score a map… in this menu, or open Minefield Map Accuracy in the Processing toolbox. Every field of the dialog has its own explanation. The input layers are never changed.</source>
        <translation>اضغط زر «دقة خرائط حقول الألغام» في شريط الأدوات: تُفتح لوحة تقترح ما تمثّله كل طبقة من طبقاتك، وتقيّمها أثناء عملك. أو اختر «تقييم خريطة…» من هذه القائمة، أو افتح «دقة خرائط حقول الألغام» في صندوق أدوات المعالجة («تجهيز الأدوات»). لكل حقل في مربع الحوار شرحه. ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
</context>
<context>
    <name>minemap::InputGuess</name>
    <message>
        <source>by its alias &quot;%1&quot;</source>
        <translation>بحسب الاسم المستعار «%1»</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>by its field &quot;%1&quot;</source>
        <translation>بحسب الحقل «%1»</translation>
    </message>
    <message>
        <source>the only layer of polygons</source>
        <translation>طبقة المضلعات الوحيدة</translation>
    </message>
    <message>
        <source>the only layer of lines</source>
        <translation>طبقة الخطوط الوحيدة</translation>
    </message>
    <message>
        <source>the only layer of points</source>
        <translation>طبقة النقاط الوحيدة</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>اصطناعي</translation>
    </message>
    <message>
        <source>%1; it is simulated, but there is no other</source>
        <translation>%1؛ والطبقة ناتجة عن محاكاة، ولكن لا يوجد غيرها هنا</translation>
    </message>
    <message>
        <source>%1; it is a result of this plugin, but there is no other</source>
        <translation>%1؛ والطبقة من نتائج هذا الملحق، ولكن لا يوجد غيرها هنا</translation>
    </message>
</context>
<context>
    <name>minemap::InputProblems</name>
    <message>
        <source>The layer is no longer in the project: choose another.</source>
        <translation>لم تعد الطبقة في المشروع: اختر غيرها.</translation>
    </message>
    <message>
        <source>Without searched ground no accuracy can be given: where nobody searched, a map can be neither confirmed nor refuted.</source>
        <translation>من دون أرض مبحوث فيها لا يمكن ذكر أي دقة: فحيث لم يُبحث لا يمكن تأكيد الخريطة ولا نفيها.</translation>
    </message>
    <message>
        <source>The data of this layer cannot be read: repair its source in the layer list.</source>
        <translation>لا يمكن قراءة بيانات هذه الطبقة: أصلح مصدرها في قائمة الطبقات.</translation>
    </message>
    <message>
        <source>This layer has no geometry of the kind needed here: choose another.</source>
        <translation>ليس لهذه الطبقة النوع الهندسي المطلوب هنا: اختر غيرها.</translation>
    </message>
    <message>
        <source>It is not known which coordinate system this layer is in. Assign the one its coordinates were written in, not the one they should be in.</source>
        <translation>لا يُعرف نظام إحداثيات هذه الطبقة. عيّن لها النظام الذي كُتبت به إحداثياتها، لا النظام الذي ينبغي أن تكون فيه.</translation>
    </message>
    <message>
        <source>The same layer is chosen twice: it cannot confirm itself.</source>
        <translation>اختيرت الطبقة نفسها مرتين: وهي لا تؤكد نفسها.</translation>
    </message>
    <message>
        <source>Only selected features count, and none is selected.</source>
        <translation>لا تُحتسب إلا الميزات المحددة، ولم تُحدَّد أي ميزة.</translation>
    </message>
    <message>
        <source>The filter of this layer leaves no features.</source>
        <translation>لا تُبقي تصفية هذه الطبقة أي ميزة.</translation>
    </message>
    <message>
        <source>This layer has no features.</source>
        <translation>لا ميزات في هذه الطبقة.</translation>
    </message>
    <message>
        <source>The layer has no field &quot;%1&quot; any more: choose another.</source>
        <translation>لم يعد في الطبقة حقل باسم «%1»: اختر غيره.</translation>
    </message>
    <message>
        <source>Choose the field that says which record was measured from each point; without it the points are not used.</source>
        <translation>اختر الحقل الذي يبيّن السجل الذي قيس من كل نقطة؛ ومن دونه لا تُستخدم النقاط.</translation>
    </message>
    <message>
        <source>Points of IMSMA activities are not all finds. The field point_type tells them apart: keep the evidence points.</source>
        <translation>نقاط أنشطة IMSMA ليست كلها مكتشفات. والحقل point_type يميّز بينها: أبقِ نقاط الأدلة (evidence points).</translation>
    </message>
    <message>
        <source>This layer is itself a result of this plugin.</source>
        <translation>هذه الطبقة نفسها من نتائج هذا الملحق.</translation>
    </message>
    <message>
        <source>Several layers have this name. This one is from: %1</source>
        <translation>تحمل هذا الاسم طبقات عدة. مصدر هذه الطبقة: %1</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>تعيين…</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>استخدام الكل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>temporary layer</source>
        <translation>طبقة مؤقتة</translation>
    </message>
    <message>
        <source>Claims are given twice, as a number and as a text: for the counts leave one of the two fields out.</source>
        <translation>أُعطيت الأعداد المذكورة مرتين، عددًا ونصًا: لحساب الأعداد استغنِ عن أحد الحقلين.</translation>
    </message>
    <message>
        <source>The type of the mines claimed is used only with their number: choose its field, too.</source>
        <translation>لا يُستخدم نوع الألغام المذكور في السجل إلا مع عددها: اختر حقل العدد أيضًا.</translation>
    </message>
</context>
<context>
    <name>minemap::InputsPanel</name>
    <message>
        <source>The layer &quot;%1&quot; was removed from the project.</source>
        <translation>أُزيلت الطبقة «%1» من المشروع.</translation>
    </message>
    <message>
        <source>The layer that was scored here is no longer in the project.</source>
        <translation>الطبقة التي قُيّمت هنا لم تعد في المشروع.</translation>
    </message>
    <message>
        <source>&amp;More inputs</source>
        <translation>مُدخَلات أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>ال&amp;مُدخَلات</translation>
    </message>
    <message>
        <source>Show or hide what is scored.</source>
        <translation>إظهار ما يُقيَّم أو إخفاؤه.</translation>
    </message>
    <message>
        <source>&amp;Use these inputs</source>
        <translation>ا&amp;عتماد هذه المُدخَلات</translation>
    </message>
    <message>
        <source>Confirms all proposals and starts the score.</source>
        <translation>يعتمد كل الاقتراحات ويبدأ التقييم.</translation>
    </message>
    <message>
        <source>Choose a minefield map and finds.</source>
        <translation>اختر خريطة حقول ألغام ومكتشفات.</translation>
    </message>
    <message>
        <source>Choose a minefield map.</source>
        <translation>اختر خريطة حقول ألغام.</translation>
    </message>
    <message>
        <source>Choose finds.</source>
        <translation>اختر مكتشفات.</translation>
    </message>
    <message>
        <source>%1 against %2, searched ground unknown</source>
        <translation>%1 مقابل %2، والأرض المبحوث فيها غير معروفة</translation>
    </message>
    <message>
        <source>%1 against %2 in %3</source>
        <translation>%1 مقابل %2 في %3</translation>
    </message>
    <message>
        <source>Proposed, not confirmed: %1</source>
        <translation>مقترح، لم يُعتمد: %1</translation>
    </message>
    <message>
        <source>Reading the kinds of search…</source>
        <translation>تجري قراءة أنواع البحث…</translation>
    </message>
    <message>
        <source>A score needs at least a minefield map and finds.</source>
        <translation>يحتاج التقييم على الأقل إلى خريطة حقول ألغام ومكتشفات.</translation>
    </message>
    <message>
        <source>What is marked &quot;proposed&quot; is not used before you confirm it.</source>
        <translation>ما وُسم بكلمة «مقترح» لا يُستخدم قبل أن تعتمده.</translation>
    </message>
    <message>
        <source>Check what is marked &quot;proposed&quot;: nothing is scored before you confirm it.</source>
        <translation>تحقق مما وُسم بكلمة «مقترح»: لا يُقيَّم شيء قبل أن تعتمده.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The coordinate system that the coordinates of &quot;%1&quot; were written in.</source>
        <translation>نظام الإحداثيات الذي كُتبت به إحداثيات «%1».</translation>
    </message>
</context>
<context>
    <name>minemap::LayerRow</name>
    <message>
        <source>Only selected (%1)</source>
        <translation>المحددة فقط (%1)</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>المحددة فقط</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Filter this layer: only features that pass the filter are drawn and scored.</source>
        <translation>تصفية هذه الطبقة: لا تُرسم ولا تُقيَّم إلا الميزات التي تجتاز التصفية.</translation>
    </message>
    <message>
        <source>End editing first: a layer that is being edited cannot be filtered.</source>
        <translation>أنهِ التحرير أولًا: لا يمكن تصفية طبقة قيد التحرير.</translation>
    </message>
    <message>
        <source>This kind of layer cannot be filtered. Select features instead.</source>
        <translation>لا يمكن تصفية هذا النوع من الطبقات. حدّد ميزات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Fields (%1)</source>
        <translation>الحقول (%1)</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>اختر طبقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا طبقة</translation>
    </message>
    <message>
        <source>Filter of: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>Which fields hold ids, dates and numbers.</source>
        <translation>الحقول التي تحوي المعرّفات والتواريخ والأعداد.</translation>
    </message>
    <message>
        <source>Fields of: %1</source>
        <translation>حقول: %1</translation>
    </message>
    <message>
        <source>Score only the features that are selected in this layer. The report says so.</source>
        <translation>لا تُقيَّم إلا الميزات المحددة في هذه الطبقة. ويُذكر ذلك في التقرير.</translation>
    </message>
    <message>
        <source>Only selected features of: %1</source>
        <translation>الميزات المحددة فقط من: %1</translation>
    </message>
</context>
<context>
    <name>minemap::MinefieldMenu</name>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A menu entry that opens the dialog of an algorithm, %1 its name.</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>minemap::NoticeBanner</name>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>To be read before the numbers below.</source>
        <translation>تُقرأ قبل الأرقام أدناه.</translation>
    </message>
</context>
<context>
    <name>minemap::Nudge</name>
    <message>
        <source>%1 m to azimuth %2°</source>
        <translation>%1 م باتجاه السمت %2°</translation>
    </message>
    <message>
        <source>%1: no find can be scored</source>
        <translation>%1: لا يمكن احتساب أي مكتشَف</translation>
    </message>
    <message>
        <source>%1: %2 of %3 on the map, %4</source>
        <translation>%1: على الخريطة %2 من أصل %3، أي %4</translation>
    </message>
    <message>
        <source>%1; chance %2</source>
        <translation>%1؛ المصادفة %2</translation>
    </message>
    <message>
        <source>Preparing the minefield map to be dragged</source>
        <translation>إعداد خريطة حقول الألغام للسحب</translation>
    </message>
    <message>
        <source>%1: %2 of %3 finds on the map, too few to judge</source>
        <translation>%1: على الخريطة %2 من أصل %3، وهو عدد لا يكفي للحكم</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <comment>a move; not given and why</comment>
        <translation>%1: التقييم %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a group and its move</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>minemap::NudgeTool</name>
    <message>
        <source>Drag the minefield map</source>
        <translation>سحب خريطة حقول الألغام</translation>
    </message>
</context>
<context>
    <name>minemap::OptionsPage</name>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>ا&amp;ستعادة القيم الافتراضية</translation>
    </message>
    <message>
        <source>Shows the values the plugin came with. They are kept only when you accept the dialog.</source>
        <translation>يُظهر القيم الأصلية للملحق. ولا تُحفظ إلا إذا قبلت مربع الحوار.</translation>
    </message>
    <message>
        <source>New projects start with</source>
        <translation>القيم التي تبدأ بها المشاريع الجديدة</translation>
    </message>
    <message>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <source>Display and speed</source>
        <translation>العرض والسرعة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Black and white print</source>
        <translation>طباعة بالأبيض والأسود</translation>
    </message>
    <message>
        <source>Colours of maps and charts</source>
        <translation>ألوان الخرائط والرسوم البيانية</translation>
    </message>
    <message>
        <source>All can be told apart by the colour-blind. Strong contrast is for aerial images and projectors.</source>
        <translation>يمكن للمصابين بعمى الألوان التمييز بين ألوان كلٍّ منها. والتباين القوي للصور الجوية وأجهزة العرض.</translation>
    </message>
    <message>
        <source>Metres, hectares</source>
        <translation>أمتار وهكتارات</translation>
    </message>
    <message>
        <source>Feet, acres</source>
        <translation>أقدام وأكرات</translation>
    </message>
    <message>
        <source>Units shown</source>
        <translation>الوحدات المعروضة</translation>
    </message>
    <message>
        <source>For lengths and areas in the panel. Parameters and results are always in metres.</source>
        <translation>للأطوال والمساحات في اللوحة. أما المعاملات والنتائج فهي دائمًا بالأمتار.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Processor cores used</source>
        <translation>عدد أنوية المعالج المستخدمة</translation>
    </message>
    <message>
        <source>Fewer leave the computer free for other work. Results do not depend on it.</source>
        <translation>العدد الأقل يترك الحاسوب متاحًا لأعمال أخرى. ولا تتوقف النتائج عليه.</translation>
    </message>
</context>
<context>
    <name>minemap::OptionsPageFactory</name>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
</context>
<context>
    <name>minemap::ProposalBadge</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Proposed: %1. Confirm it with &quot;Use these inputs&quot;, or choose another.</source>
        <translation>مقترح: %1. اعتمده بالزر «اعتماد هذه المُدخَلات»، أو اختر غيره.</translation>
    </message>
</context>
<context>
    <name>minemap::RecordLayers</name>
    <message>
        <source>Features of layer &quot;%1&quot; share ids, so that its records cannot be selected on the map: save it as a file and score that, or choose a unique field as the key of the view.</source>
        <translation>تشترك ميزات من الطبقة «%1» في معرّفاتها، فلا يمكن تحديد سجلاتها على الخريطة: احفظ الطبقة في ملف وقيّم ذلك الملف، أو اختر حقلًا لا تتكرر قيمه مفتاحًا لعرض قاعدة البيانات (view).</translation>
    </message>
</context>
<context>
    <name>minemap::RecordsMenu</name>
    <message>
        <source>The layer of this record is not in the project any more.</source>
        <translation>لم تعد طبقة هذا السجل في المشروع.</translation>
    </message>
    <message>
        <source>Open &amp;form</source>
        <translation>فتح ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Shows all that the map&apos;s layer says of this record.</source>
        <translation>يُظهر كل ما تقوله طبقة الخريطة عن هذا السجل.</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>&amp;تكبير إلى الموضع</translation>
    </message>
    <message>
        <source>Shows the selected records on the map.</source>
        <translation>يُظهر السجلات المحددة على الخريطة.</translation>
    </message>
    <message>
        <source>Show &amp;only this record</source>
        <translation>إظهار هذا السجل &amp;فقط</translation>
    </message>
    <message>
        <source>Hides the other rows and selects this record on the map.</source>
        <translation>يُخفي الصفوف الأخرى ويحدّد هذا السجل على الخريطة.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>ن&amp;سخ الصفوف</translation>
    </message>
    <message>
        <source>Copies the selected rows with headings, for a spreadsheet.</source>
        <translation>ينسخ الصفوف المحددة مع العناوين، لجدول بيانات.</translation>
    </message>
    <message>
        <source>Copy record &amp;id</source>
        <translation>نسخ &amp;معرّف السجل</translation>
    </message>
    <message>
        <source>Copies the id of this record.</source>
        <translation>ينسخ معرّف هذا السجل.</translation>
    </message>
    <message>
        <source>Features of this record&apos;s layer share ids: none can be selected or opened for certain.</source>
        <translation>تشترك ميزات من طبقة هذا السجل في معرّفاتها: فلا يمكن تحديد أي منها أو فتحه على وجه اليقين.</translation>
    </message>
</context>
<context>
    <name>minemap::RecordsTab</name>
    <message>
        <source>Show &amp;all records</source>
        <translation>إظهار &amp;كل السجلات</translation>
    </message>
    <message>
        <source>Records of the map</source>
        <translation>سجلات الخريطة</translation>
    </message>
    <message>
        <source>Takes search and filters away.</source>
        <translation>يزيل نص البحث وعوامل التصفية.</translation>
    </message>
    <message>
        <source>What is known of the records in the table. Each find is counted once.</source>
        <translation>ما يُعرف عن السجلات الظاهرة في الجدول. ويُحسب كل مكتشَف مرة واحدة.</translation>
    </message>
    <message>
        <source>What is known of the records selected, here or on the map.</source>
        <translation>ما يُعرف عن السجلات المحددة، هنا أو على الخريطة.</translation>
    </message>
    <message>
        <source>Nothing is scored yet. Choose the map and the finds above.</source>
        <translation>لم يُقيَّم شيء بعد. اختر الخريطة والمكتشفات أعلاه.</translation>
    </message>
    <message>
        <source>No record matches search and filters.</source>
        <translation>لا سجل يطابق نص البحث وعوامل التصفية.</translation>
    </message>
    <message>
        <source>The map has no records.</source>
        <translation>لا سجلات في الخريطة.</translation>
    </message>
</context>
<context>
    <name>minemap::RecordsToolbar</name>
    <message>
        <source>Only &amp;selected</source>
        <translation>المح&amp;ددة فقط</translation>
    </message>
    <message>
        <source>Search record, group or verdict</source>
        <translation>ابحث بالسجل أو المجموعة أو الحكم</translation>
    </message>
    <message>
        <source>Shows the records whose id or group contains this text, or whose verdict begins with it.</source>
        <translation>يُظهر السجلات التي يحتوي معرّفها أو مجموعتها على هذا النص، أو يبدأ حكمها به.</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Shows the records of one group.</source>
        <translation>يُظهر سجلات مجموعة واحدة.</translation>
    </message>
    <message>
        <source>Group of the records shown</source>
        <translation>مجموعة السجلات المعروضة</translation>
    </message>
    <message>
        <source>Shows the records that are selected, here or on the map. Choosing among them here leaves the list as it is.</source>
        <translation>يُظهر السجلات المحددة، هنا أو على الخريطة. والاختيار من بينها هنا لا يغيّر القائمة.</translation>
    </message>
    <message>
        <source>Shows the other records again.</source>
        <translation>يُظهر السجلات الأخرى من جديد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, number of records</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2.&lt;br&gt;Press to show these records only; press others to add theirs.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2.&lt;br&gt;اضغط لإظهار هذه السجلات وحدها؛ واضغط أحكامًا أخرى لإضافة سجلاتها.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>only %1 ×</source>
        <comment>id of a record; the cross takes the filter away</comment>
        <translation>%1 فقط ×</translation>
    </message>
    <message>
        <source>Only record %1 is shown; press to show the others</source>
        <translation>لا يظهر إلا السجل %1؛ اضغط لإظهار غيره</translation>
    </message>
</context>
<context>
    <name>minemap::RecordsView</name>
    <message>
        <source>Order of the map</source>
        <translation>ترتيب الخريطة</translation>
    </message>
</context>
<context>
    <name>minemap::ReportTab</name>
    <message>
        <source>The report was not made, because the project was closed. No file was written.</source>
        <translation>لم يُعَدّ التقرير، لأن المشروع أُغلق. ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Nothing has been scored yet.</source>
        <translation>لم يُقيَّم شيء بعد.</translation>
    </message>
    <message>
        <source>A report is made of a score of the layers as they are: it can be made when the score is.</source>
        <translation>يُعَدّ التقرير من تقييم للطبقات كما هي: ويمكن إعداده بعد أن يُنجز التقييم.</translation>
    </message>
    <message>
        <source>The quoted percentage cannot be read: mend it, or leave it empty.</source>
        <translation>لا يمكن قراءة النسبة المئوية المتداوَلة: صحّحها، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>A field chosen for the elements of the records is gone: choose another, or none.</source>
        <translation>لم يعد أحد الحقول المختارة لعناصر السجلات موجودًا: اختر غيره، أو لا تختر حقلًا.</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>اختر نوعًا واحدًا من الملفات على الأقل.</translation>
    </message>
    <message>
        <source>%1 What stands below is of the score before.</source>
        <translation>%1 ما يرد أدناه يخص التقييم السابق.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>The commands are on the clipboard. Run them in the folder that holds the files.</source>
        <translation>الأوامر في الحافظة. شغّلها في المجلد الذي يحتوي على الملفات.</translation>
    </message>
    <message>
        <source>The scorecard that they make does not say that the tolerance was changed or the map moved by hand: give the report the scorecard saved here.</source>
        <translation>بطاقة النتائج التي تُعدّها هذه الأوامر لا تذكر أن مسافة السماح غُيّرت أو أن الخريطة حُرّكت يدويًا: أعطِ للتقرير بطاقة النتائج المحفوظة هنا.</translation>
    </message>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report on the minefield map</source>
        <translation>تقرير عن خريطة حقول الألغام</translation>
    </message>
    <message>
        <source>There is no report: %1</source>
        <translation>لا يوجد تقرير: %1</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>أُلغي: لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Saved in %1: %2.</source>
        <translation>حُفظ في %1: %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Score: in the report, of the whole map and each of its groups, at a tolerance of %1 m.</source>
        <translation>التقييم: مُدرَج في التقرير، للخريطة كلها ولكل مجموعة من مجموعاتها، عند مسافة السماح %1&#xa0;م.</translation>
    </message>
    <message>
        <source>Explanation: in the report.</source>
        <translation>التفسير: مُدرَج في التقرير.</translation>
    </message>
    <message>
        <source>Explanation: not in the report: diagnose first, with &quot;Find out why&quot; in the tab %1.</source>
        <translation>التفسير: غير مُدرَج في التقرير: شغّل التشخيص أولًا بالزر «معرفة السبب» في علامة التبويب «%1».</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>name of a tab</comment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>name of a tab</comment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Claimed against found: in the report.</source>
        <translation>العدد المذكور مقارنةً بالعدد المكتشَف: مُدرَج في التقرير.</translation>
    </message>
    <message>
        <source>Maps: not in a redacted report.</source>
        <translation>الخرائط: لا تُدرَج في تقرير محجوب البيانات.</translation>
    </message>
    <message>
        <source>Maps and the list of records: of the first layer of the map alone; the numbers are of all.</source>
        <translation>الخرائط وقائمة السجلات: من طبقة الخريطة الأولى وحدها؛ أما الأرقام فهي من كل الطبقات.</translation>
    </message>
    <message>
        <source>This is no percentage: give one such as 25, 25.5 or 20-25, or leave it empty.</source>
        <translation>هذه ليست نسبة مئوية: أعطِ نسبة مثل 25 أو 25.5 أو ‎20-25‎، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>These files are there already. Replace them?</source>
        <translation>هذه الملفات موجودة من قبل. هل تُستبدل؟</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: choose the map and the finds above. The score follows by itself.</source>
        <translation>لا يوجد بعد ما يُعدّ عنه تقرير: اختر الخريطة والمكتشفات أعلاه. ثم يجري التقييم من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation>ما تضيفه أنت</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Score a&amp;gain</source>
        <translation>إعادة الت&amp;قييم</translation>
    </message>
    <message>
        <source>Scores the layers as they are now, so that a report of them can be made.</source>
        <translation>يقيّم الطبقات كما هي الآن، ليمكن إعداد تقرير عنها.</translation>
    </message>
    <message>
        <source>The finding, as the report will say it</source>
        <translation>الخلاصة، كما سيذكرها التقرير</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل في التقرير</translation>
    </message>
    <message>
        <source>Minefield map accuracy: report</source>
        <translation>دقة خريطة حقول الألغام: تقرير</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>Stands on top of the report. It is saved with the project.</source>
        <translation>يظهر في أعلى التقرير. ويُحفظ مع المشروع.</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;المُعِدّ</translation>
    </message>
    <message>
        <source>Who makes this report. It is remembered on this computer, not in the project: whoever opens the project next signs with a name of their own.</source>
        <translation>من يُعدّ هذا التقرير. ويُحفظ على هذا الحاسوب لا في المشروع: فمن يفتح المشروع بعدك يوقّع باسمه هو.</translation>
    </message>
    <message>
        <source>such as 25 or 20-25</source>
        <translation>مثل 25 أو ‎20-25‎</translation>
    </message>
    <message>
        <source>&amp;Quoted percentage</source>
        <translation>النسبة الم&amp;ئوية المتداوَلة</translation>
    </message>
    <message>
        <source>What somebody said of this map, such as 25: the report tells which measures would give it. 25 stands for 24.5 up to 25.5.</source>
        <translation>ما قيل عن هذه الخريطة، مثل 25: ويبيّن التقرير المقاييس التي تعطي هذه النسبة. والعدد 25 يعني من 24.5 إلى 25.5.</translation>
    </message>
    <message>
        <source>&amp;Redacted</source>
        <translation>نسخة مح&amp;جوبة البيانات</translation>
    </message>
    <message>
        <source>Leaves out maps, coordinates, title, author and free text, and puts hashes in place of names; it cannot hide that numbers and dates may tell the place to somebody who knows it.</source>
        <translation>تُستبعد الخرائط والإحداثيات والعنوان والمُعِدّ والنصوص الحرة، وتُستبدل بالأسماء قيم تجزئة (hash)؛ وقد تدل الأعداد والتواريخ مع ذلك من يعرف المكان على هويته، ولا يمكن إخفاء ذلك.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>خيا&amp;رات متقدمة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابَقات</translation>
    </message>
    <message>
        <source>Matches of recorded mines</source>
        <translation>مطابَقات الألغام المسجَّلة</translation>
    </message>
    <message>
        <source>The JSON file MATCHES that Match mines wrote, of the same map and finds. It is asked for anew in each session, because it may be of an older state.</source>
        <translation>ملف JSON الخاص بالمُخرَج MATCHES الذي كتبته خوارزمية «مطابقة الألغام المسجَّلة بالمكتشفات»، للخريطة نفسها والمكتشفات نفسها. ويُطلب من جديد في كل جلسة، لأنه قد يكون من حالة أقدم.</translation>
    </message>
    <message>
        <source>Maps of groups, at most</source>
        <translation>خرائط المجموعات، على الأكثر</translation>
    </message>
    <message>
        <source>A page each, besides the overview of the whole map.</source>
        <translation>صفحة لكل منها، إضافةً إلى الخريطة العامة للخريطة كلها.</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>One page for every browser, with nothing beside it.</source>
        <translation>صفحة واحدة لأي متصفح، لا تحتاج إلى شيء بجانبها.</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>The same on A4 pages, for printing and filing.</source>
        <translation>المحتوى نفسه على صفحات A4، للطباعة والحفظ في الملفات.</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The same for other programs.</source>
        <translation>المحتوى نفسه لبرامج أخرى.</translation>
    </message>
    <message>
        <source>S&amp;corecard</source>
        <translation>ب&amp;طاقة النتائج</translation>
    </message>
    <message>
        <source>The scorecard as a JSON file of its own, for Make a report and Compare two maps. It names layers: there is none beside a redacted report.</source>
        <translation>بطاقة النتائج في ملف JSON مستقل، للخوارزميتين «إعداد تقرير» و«مقارنة خريطتين». وهي تذكر أسماء الطبقات: فلا تُعطى مع تقرير محجوب البيانات.</translation>
    </message>
    <message>
        <source>&amp;Make report…</source>
        <translation>إعداد &amp;تقرير…</translation>
    </message>
    <message>
        <source>Asks for a file and makes the report in the background. Nothing is written but the files ticked above.</source>
        <translation>يسأل عن ملف ويُعدّ التقرير في الخلفية. ولا يُكتب شيء غير الملفات المعلَّمة أعلاه.</translation>
    </message>
    <message>
        <source>Copy comman&amp;d</source>
        <translation>&amp;نسخ الأمر</translation>
    </message>
    <message>
        <source>Copies the commands of qgis_process that make the same report from the saved layers, but for its date and the names that layers have in this project.</source>
        <translation>ينسخ أوامر qgis_process التي تُعدّ التقرير نفسه من الطبقات المحفوظة، باستثناء تاريخه وأسماء الطبقات في هذا المشروع.</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>تقدّم التقرير</translation>
    </message>
    <message>
        <source>How far the report has got.</source>
        <translation>ما بلغه إعداد التقرير.</translation>
    </message>
    <message>
        <source>Stops the report. No file is written.</source>
        <translation>يوقف إعداد التقرير. ولا يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Claimed against found: nothing is claimed in the inputs; the tab %1 says what to choose.</source>
        <translation>العدد المذكور مقارنةً بالعدد المكتشَف: لا عدد مذكور في المدخلات؛ وعلامة التبويب «%1» تبيّن ما ينبغي اختياره.</translation>
    </message>
    <message>
        <source>Claimed against found: not in the report while it is not counted; the tab %1 says how far that is.</source>
        <translation>العدد المذكور مقارنةً بالعدد المكتشَف: غير مُدرَج في التقرير ما لم يُحسب؛ وعلامة التبويب «%1» تبيّن إلى أين وصل الحساب.</translation>
    </message>
    <message>
        <source>The report decodes it by the matches of recorded mines, too.</source>
        <translation>ويفسّرها التقرير أيضًا بحسب مطابقة الألغام المسجَّلة.</translation>
    </message>
</context>
<context>
    <name>minemap::RunStrip</name>
    <message>
        <source>How far the score has got.</source>
        <translation>ما بلغه التقييم.</translation>
    </message>
    <message>
        <source>Progress of the score</source>
        <translation>تقدّم التقييم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Stops the score. The numbers shown stay those of the last one.</source>
        <translation>يوقف التقييم. وتبقى الأرقام المعروضة أرقام التقييم الأخير.</translation>
    </message>
</context>
<context>
    <name>minemap::ScoreRun</name>
    <message>
        <source>Score of the minefield map</source>
        <translation>تقييم خريطة حقول الألغام</translation>
    </message>
</context>
<context>
    <name>minemap::ScoreSheet</name>
    <message>
        <source>Shows what cannot be said, and why.</source>
        <translation>يُظهر ما لا يمكن قوله، ولماذا.</translation>
    </message>
    <message>
        <source>What cannot be said</source>
        <translation>ما لا يمكن قوله</translation>
    </message>
    <message>
        <source>Every result that is not known, and the reason.</source>
        <translation>كل نتيجة غير معروفة، مع السبب.</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>Observations in the data, the most severe first.</source>
        <translation>الملاحظات على البيانات، مرتبة من الأشد.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الأرض</translation>
    </message>
    <message>
        <source>How much ground was searched and how much is mapped.</source>
        <translation>كم بُحث فيه من الأرض وكم تشمل الخريطة منها.</translation>
    </message>
    <message>
        <source>What cannot be said, and why: %1</source>
        <translation>ما لا يمكن قوله، ولماذا: %1</translation>
    </message>
</context>
<context>
    <name>minemap::ScoreTile</name>
    <message>
        <source>Click to read what this number means and what it does not.</source>
        <translation>انقر لتقرأ ما يعنيه هذا الرقم وما لا يعنيه.</translation>
    </message>
    <message>
        <source>What is meant by “%1”</source>
        <translation>ما المقصود بعبارة «%1»</translation>
    </message>
</context>
<context>
    <name>minemap::ScorecardTab</name>
    <message>
        <source>Nothing has been scored yet</source>
        <translation>لم يُقيَّم شيء بعد</translation>
    </message>
    <message>
        <source>No numbers are shown, because a score with an error in it is none. It is made again as soon as the inputs change.</source>
        <translation>لا تُعرض أرقام، لأن التقييم الذي وقع فيه خطأ لا يُعدّ تقييمًا. ويُعاد التقييم حالما تتغيّر المُدخَلات.</translation>
    </message>
    <message>
        <source>Add discrepancy layers</source>
        <translation>إضافة طبقات الاختلاف</translation>
    </message>
    <message>
        <source>Adds layers to the project that show where map and evidence disagree. The arrow beside it chooses their colours.</source>
        <translation>يضيف إلى المشروع طبقات تُظهر أين تختلف الخريطة والأدلة. ويُختار بالسهم المجاور ألوانها.</translation>
    </message>
    <message>
        <source>Colours of maps and charts</source>
        <translation>ألوان الخرائط والرسوم البيانية</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;قياسي</translation>
    </message>
    <message>
        <source>&amp;Contrast, for aerial images and projectors</source>
        <translation>&amp;تباين قوي، للصور الجوية وأجهزة العرض</translation>
    </message>
    <message>
        <source>&amp;Print, black and white</source>
        <translation>&amp;طباعة بالأبيض والأسود</translation>
    </message>
    <message>
        <source>The inputs have changed since.</source>
        <translation>تغيّرت المُدخَلات بعد ذلك.</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>حُرّكت يدويًا</translation>
    </message>
    <message>
        <source>Choose the map and the finds above. Searched ground belongs with them: only where the ground was searched can a map be confirmed or refuted. The score then follows by itself.</source>
        <translation>اختر الخريطة والمكتشفات أعلاه. وتلزم معها الأرض المبحوث فيها: فلا يمكن تأكيد الخريطة أو نفيها إلا حيث بُحث. ثم يجري التقييم من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>التق&amp;رير…</translation>
    </message>
    <message>
        <source>Goes to the tab Report: one document with all that is needed to make the numbers again and check them.</source>
        <translation>ينتقل إلى علامة التبويب «التقرير»: وثيقة واحدة فيها كل ما يلزم لإعادة الحصول على الأرقام والتحقق منها.</translation>
    </message>
</context>
<context>
    <name>minemap::SearchCounts</name>
    <message>
        <source>Tick what means that the ground was searched to a standard that would have found the mine. Ground that was cancelled or reduced without a search can confirm nothing.</source>
        <translation>ضع علامة على ما يعني أن الأرض بُحث فيها بمستوى كان سيعثر على اللغم. أما الأرض التي أُلغيت أو قُلّصت من دون بحث فلا يمكن أن تؤكد شيئًا.</translation>
    </message>
    <message>
        <source>A value with a semicolon cannot be chosen.</source>
        <translation>لا يمكن اختيار قيمة فيها فاصلة منقوطة لاتينية (;).</translation>
    </message>
    <message>
        <source>The layer does not have this value now.</source>
        <translation>لا توجد هذه القيمة الآن في الطبقة.</translation>
    </message>
    <message numerus="yes">
        <source>The field &quot;%1&quot; has over %n value(s): it does not say the kind of search.</source>
        <translation>
            <numerusform>في الحقل «%1» أكثر من %n قيمة: فهو لا يبيّن نوع البحث.</numerusform>
            <numerusform>في الحقل «%1» أكثر من قيمة واحدة: فهو لا يبيّن نوع البحث.</numerusform>
            <numerusform>في الحقل «%1» أكثر من قيمتين: فهو لا يبيّن نوع البحث.</numerusform>
            <numerusform>في الحقل «%1» أكثر من %n قيم: فهو لا يبيّن نوع البحث.</numerusform>
            <numerusform>في الحقل «%1» أكثر من %n قيمة: فهو لا يبيّن نوع البحث.</numerusform>
            <numerusform>في الحقل «%1» أكثر من %n قيمة: فهو لا يبيّن نوع البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind of search is ticked: all of this ground counts as searched.</source>
        <translation>لم توضع علامة على أي نوع من البحث: فتُعدّ هذه الأرض كلها مبحوثًا فيها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts as searched, but its name says that nobody searched there.</source>
        <translation>القيمة «%1» تُعدّ بحثًا، لكن اسمها يدل على أنه لم يُبحث هناك.</translation>
    </message>
    <message>
        <source>Reading the values…</source>
        <translation>تجري قراءة القيم…</translation>
    </message>
</context>
<context>
    <name>minemap::ToleranceRow</name>
    <message>
        <source>To&amp;lerance T</source>
        <translation>مسافة السما&amp;ح T</translation>
    </message>
    <message>
        <source>Tolerance, metres</source>
        <translation>مسافة السماح بالأمتار</translation>
    </message>
    <message>
        <source>The distance within which a find counts as on the map. Choose it before you look at the result: a tolerance changed afterwards is said in every report.</source>
        <translation>المسافة التي يُعدّ المكتشَف الواقع ضمنها على الخريطة. اخترها قبل أن تنظر إلى النتيجة: فتغيير مسافة السماح بعد ذلك يُذكر في كل تقرير.</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>Metres, behind a number.</extracomment>
        <translation> م</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>minemap::UnparsedBox</name>
    <message>
        <source>Texts of claims and types that could not be read. They count as nothing.</source>
        <translation>نصوص الأعداد المذكورة والأنواع التي لم تمكن قراءتها. وهي لا تُحتسب.</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>النصوص التي لم تُفهم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Not &amp;understood: %1</source>
        <translation>ما لم يُ&amp;فهم: %1</translation>
    </message>
    <message>
        <source>Further texts, which the algorithm&apos;s table holds: %1.</source>
        <translation>نصوص أخرى موجودة في جدول الخوارزمية، عددها: %1.</translation>
    </message>
</context>
<context>
    <name>minemap::WhyTab</name>
    <message>
        <source>Finding out why the minefield map is wrong</source>
        <translation>معرفة سبب خطأ خريطة حقول الألغام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the map and its displacement</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Records: %1, of which %2 were used. Finds: %3.</source>
        <translation>السجلات: %1، استُخدم منها %2. المكتشفات: %3.</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>الملاحظات: %1</translation>
    </message>
    <message>
        <source>The layers or what was asked changed since: this is the result from before. Find out again.</source>
        <translation>تغيّرت الطبقات أو تغيّر المطلوب بعد ذلك: هذه هي النتيجة السابقة. ابحث عن السبب مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose the map and the finds first.</source>
        <translation>اختر الخريطة والمكتشفات أولًا.</translation>
    </message>
    <message>
        <source>A map on which few mines lie may be worthless, or good and plotted in the wrong datum. This tells the two apart.</source>
        <translation>الخريطة التي لا يقع عليها إلا القليل من الألغام قد تكون بلا قيمة، وقد تكون جيدة لكنها رُسمت على مرجع جيوديسي (datum) غير صحيح. وهنا يجري التمييز بين الحالتين.</translation>
    </message>
    <message>
        <source>Preparing the numbers: the map can be dragged already.</source>
        <translation>تُعدّ الأرقام: ويمكن سحب الخريطة من الآن.</translation>
    </message>
    <message>
        <source>Press on the map and drag. Esc gives up, arrow keys move by 1 m, with Shift by 10 m.</source>
        <translation>اضغط على الخريطة واسحب. المفتاح Esc يلغي السحب، ومفاتيح الأسهم تنقلها 1 م، ومع Shift تنقلها 10 م.</translation>
    </message>
    <message>
        <source>Drag the whole map over the canvas and see what it would score there. A map fitted by hand is said to be so in every output.</source>
        <translation>اسحب الخريطة كلها على لوحة العرض لترى نتيجتها هناك. والخريطة التي جرت مواءمتها يدويًا يُذكر ذلك عنها في كل مُخرَج.</translation>
    </message>
    <message>
        <source>The map can be dragged once it has been scored.</source>
        <translation>يمكن سحب الخريطة بعد تقييمها.</translation>
    </message>
    <message>
        <source>Progress of the diagnosis</source>
        <translation>تقدّم التشخيص</translation>
    </message>
    <message>
        <source>The whole map, or one of its groups (sheets, units, batches), each judged by itself.</source>
        <translation>الخريطة كلها، أو إحدى مجموعاتها (لوحات الخريطة أو الوحدات أو الدفعات)، ويُحكم على كلٍّ منها على حدة.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>الج&amp;زء</translation>
    </message>
    <message>
        <source>Part of the map that is explained</source>
        <translation>جزء الخريطة الذي يُفسَّر خطؤه</translation>
    </message>
    <message>
        <source>Find out &amp;why</source>
        <translation>معر&amp;فة السبب</translation>
    </message>
    <message>
        <source>Tests known mistakes of map making, then free shifts, against the finds. The layers are not changed.</source>
        <translation>يختبر الأخطاء المعروفة في صنع الخرائط، ثم الإزاحات الحرة، بمقارنتها بالمكتشفات. ولا تُعدَّل الطبقات.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Ends the search; the last result stays.</source>
        <translation>يُنهي البحث عن السبب؛ وتبقى النتيجة الأخيرة.</translation>
    </message>
    <message>
        <source>Explanations, best first</source>
        <translation>التفسيرات، والأفضل أولًا</translation>
    </message>
    <message>
        <source>Add as &amp;proposed layer</source>
        <translation>إضافة طبقة مق&amp;ترحة</translation>
    </message>
    <message>
        <source>Makes a new layer with the records where the chosen explanation puts them, for survey planning. The map&apos;s own layer is not changed.</source>
        <translation>يُنشئ طبقة جديدة فيها السجلات حيث يضعها التفسير المختار، لتخطيط المسح. ولا تُعدَّل طبقة الخريطة نفسها.</translation>
    </message>
    <message>
        <source>&amp;Drag the map</source>
        <translation>سحب الخ&amp;ريطة</translation>
    </message>
    <message>
        <source>dragged</source>
        <translation>بعد السحب</translation>
    </message>
    <message>
        <source>Cancelled. This is the result from before.</source>
        <translation>أُلغي. هذه هي النتيجة السابقة.</translation>
    </message>
    <message>
        <source>Cancelled: there is no result.</source>
        <translation>أُلغي: لا توجد نتيجة.</translation>
    </message>
    <message>
        <source>Hit rate and chance rate of the map as it lies, and dotted the hit rate where it is dragged.</source>
        <translation>معدل التطابق ومعدل المصادفة للخريطة كما هي، وبخط منقَّط معدل التطابق حيث تُسحب.</translation>
    </message>
    <message>
        <source>Features of a layer of the map share ids, so that a part of it cannot be corrected: save it as a file and diagnose that.</source>
        <translation>تشترك ميزات من إحدى طبقات الخريطة في معرّفاتها، فلا يمكن تصحيح جزء من الطبقة: احفظ الطبقة في ملف وشخّص ذلك الملف.</translation>
    </message>
    <message>
        <source>Against what a diagnosis assumes: %1. %2</source>
        <translation>ما يخالف افتراضات التشخيص: %1. %2</translation>
    </message>
    <message>
        <source>&amp;Drag the group</source>
        <translation>سحب الم&amp;جموعة</translation>
    </message>
    <message>
        <source>Drag the records of one group over the canvas, while all others stay, and see what the map would score so: %1. A map fitted by hand is said to be so in every output.</source>
        <translation>اسحب سجلات مجموعة واحدة فوق اللوحة، وتبقى سائر السجلات في مكانها، وانظر كم تكون درجة الخريطة عندئذ: %1. والخريطة التي تُواءم يدويًا يُذكر ذلك عنها في كل مُخرَج.</translation>
    </message>
</context>
</TS>
