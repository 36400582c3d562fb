<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>FilePlacement</name>
    <message>
        <source>The output &quot;%1&quot; cannot be written to %2: choose another place, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be put in place at %2 (%3): close the programs that use this file, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be moved back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputProjection</name>
    <message>
        <source>No find of layer &quot;%1&quot; lies within 100 km of any record of layer &quot;%2&quot;: are X and Y swapped, or is a CRS wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of layer &quot;%1&quot; given as %2 lies within 100 km of any record of layer &quot;%3&quot;: are X and Y swapped, or is a CRS wrong?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerCoordinateOperation</name>
    <message>
        <source>Layer &quot;%1&quot; has no coordinate reference system: assign the one its coordinates were made in (Layer properties, Source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coordinate operation from the system of layer &quot;%1&quot; (%2) to WGS 84: assign another coordinate reference system to the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; its parameters agree with %1, ask who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The datum of layer &quot;%1&quot; is unknown to QGIS (%2; operation &quot;%3&quot;)%4: assign the coordinate reference system its coordinates were made in (Layer properties, Source; outside QGIS the algorithm native:assignprojection), or choose an operation of known accuracy in the project&apos;s transformations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; (%2) reaches outside the area for which the coordinate operation &quot;%3&quot; was made: choose another operation in the project&apos;s transformations, or assign the coordinate reference system its coordinates were made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; reaches outside the area of use of its coordinate reference system (%2): assign the one its coordinates were made in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerReader</name>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; is a geometry collection: split it into layers of one geometry type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has an invalid geometry (%3): mend it, or let INVALID_GEOMETRY be &quot;repair&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has a geometry that cannot be used (%3): mend or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; cannot be read: check its data source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; is a %3 in a layer of another geometry type: split the layer into layers of one geometry type.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that lies that close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T = %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scored finds (hit rate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched ground (chance rate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: too few to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few finds to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: %1, judged: %2, confirmed: %3, unconfirmed: %4, mined but not judged: %5, not judged: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of sufficiently searched records that finds confirm. Unconfirmed means searched in part and nothing found in the searched part; it is not evidence that the ground is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched ground: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance that a point anywhere in the searched ground lies within T of the map. It is not the chance that a map placed at random would do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the hit rate lies above the chance rate: 0 is no better than chance, 1 is every find on the map, below 0 is worse than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; %1 is the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % [%2–%3]</source>
        <extracomment>A percentage with its 95 % interval, &quot;41 % [33–50]&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: there are too few scored finds, or where was searched is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further the line of the finds lies above the line of the searched ground, the more the map tells where mines were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside ground reported searched before they happened: %1; inside searched ground, order in time not known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area that limits everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped and searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipsoid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest: whoever scores the same data with the same parameters gets the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minefield map accuracy: scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 finds lie within %3 m of the map; where was searched is unknown, so this is not an accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No find in searched ground can be scored, so nothing is known of the map&apos;s hit rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds in searched ground within %1 m of the map: %2 of %3: too few to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 finds in searched ground (%2), %3 lay within %4 m of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; a point anywhere in the searched ground has a %1 chance of being that close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was searched enough to judge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sufficiently searched records that are confirmed by finds: %1 of %2: too few to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sufficiently searched records (%3) are confirmed by finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accidents within %1 m of the map, searched or not: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The datum of a layer is not known well enough; every distance here may be off by hundreds of metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance was changed after the first score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was moved by hand before this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid geometries that were repaired: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometries that became invalid by projection and were repaired: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometries that could not be repaired and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features without geometry: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features with an empty geometry: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon records without area, judged by the ground within T: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records without an id, named after their geometry: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds outside searched ground, not scored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds at most 10 m outside searched ground, not scored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds that share one coordinate with two or more others: %1. Such places are often a demolition site or the centre of a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipoint features, each of whose points counts as a find: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds left out because their quantity is zero or negative: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of searched ground that look cancelled, reduced or surveyed without technical means: %1. They were counted as searched; set the field that tells the kind of search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accidents inside searched ground where it is not known which came first, the accident or the search: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curved geometries read as short lines: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers outside the area of use of their transformation: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records without a group, scored as a group of their own: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A displaced group may take finds from its neighbour, since a find belongs to the group of its nearest record; groups: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features too far from the others to be measured, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no searched layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate adjusted for where was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective number of finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all finds, searched or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard error of the chance rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under the success curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched share of the mapped ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched share of the other ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area that limits everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped and searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end of the hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the chance rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end of the chance rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance T, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerances of the curve, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched share from which a record is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds that confirm a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance that joins finds to a cluster, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of mines such a search finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown datum allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the record id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that groups the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the number of mines claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the quantity found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date of laying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date of finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the task of the find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the kind of search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds that count as searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date of search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the task of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside searched ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid after the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within T of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mined, not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they counted, the hit rate would be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that share their id with another record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that share their geometry with another record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters that each hold over three tenths of the scored finds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no accidents layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no find lies in searched ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no find in the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no searched ground in the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record was searched enough to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 8 search tasks beyond the map: skill cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all searched ground is mapped: skill cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a fiftieth of the searched ground is mapped: skill cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style of layer &quot;%1&quot; could not be loaded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of finds in searched ground that lie within the tolerance T, here %1 m, of the map. It says nothing about ground that was not searched, and a map that covers much ground reaches a high hit rate by chance alone: read it beside the chance rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 finds lie within %3 m; where was searched is unknown, so this is not an accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds: %1, within %2 m: %3, clusters: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: %1, records: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds: %1, number: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 m of the map, searched or not: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds at the very position of a point or corner of a record: %1. A position copied from the map confirms nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features with a date that could not be read and counts as unknown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records whose number of mines claimed could not be read and counts as unknown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accidents or finds inside ground reported searched before they happened: %1, accidents among them: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that several polygons of searched ground report, counted once, square metres: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the datum is not known well enough, so that positions may be wrong by hundreds of metres; used because that was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and finds over 500 km from the middle of the map, where distances are wrong by one part in 500 or more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups to whose records no searched ground is nearest, so that nothing is known of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground claimed by several records, square metres: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by overlay, without a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map holds lines or points, which have no area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds within T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters of finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date of the accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First features: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputCheck</name>
    <message>
        <source>The output &quot;%1&quot; cannot be written as %2: give a name that ends in .%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs &quot;%1&quot; and &quot;%2&quot; would be written to the same place (%3): give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace an input (%2): give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace the table &quot;%2&quot; that exists in %3: give it another table name, or remove that table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of output &quot;%1&quot; does not exist (%2): create it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; is a folder (%2): give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; cannot be written to %2: choose another place, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace the database that &quot;%2&quot; is written to (%3): give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterReader</name>
    <message>
        <source>The layer given as %1 (%2) cannot be opened: check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; given as %2 does not hold %3: choose a layer that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no field &quot;%2&quot;: choose one of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: give a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: give a finite number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: give one of these words: %3.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how accurate a minefield map is, from finds in searched ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores a minefield map against mines found in searched ground.

Hit rate: the share of the finds in searched ground that lie within the tolerance of a record, beside the chance rate, the share of the searched ground that lies so near. Confirmation rate: the share of the sufficiently searched records in or at which a mine was found.

Only searched ground can confirm or refute. Without a layer of searched ground no accuracy is given. A number that cannot be known is empty, and the scorecard says why. Under 10 finds or judged records are too few to judge. A record without finds is unconfirmed, which is not evidence that the ground is clear.

All distances are in metres, measured in an equal-area plane around the map. The input layers are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was scored and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometric operation failed, so there is no score: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minefield map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map under test: one feature a record, of one geometry type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the record in every output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group (sheet, unit, batch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is also given for each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record can have known: mines laid later are not scored against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of mines claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mines the record says were laid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines and ERW found, where they lay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at the place; empty means 1, 0 or less is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest date on which the mine can have been laid, such as the end of its lot month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the mine was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance task of the find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds of one task are not independent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground cleared or technically surveyed. Without it no accuracy can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance, technical survey, cancellation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds that count as searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the kind of search, separated by semicolons. Empty: all count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the search was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clearance task the ground belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detonations that hurt people: scored apart, because no map steers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the accident happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits everything to these polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A find within this distance of a record is on the map. Fix it before you look at the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further records: lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows or strips of the same map, with the same fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further records: points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single mines of the same map, with the same fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerances of the curve in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by semicolons. Empty: every 5 m to 500 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of mines such a search finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the search found all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a record that must be searched to judge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds that confirm a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many finds in or at a record confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster distance in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds without a task that lie so near to each other count as one cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used yet: P_VALUE is null with the reason &quot;not computed&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used yet: the bands of the curve are null with the reason &quot;not computed&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything random; recorded in the scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair: mend, count and list. stop: end with an error that names the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow layers of unknown datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then positions may be wrong by hundreds of metres, and every output says so first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoremapOutputs</name>
    <message>
        <source>Records judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; changed while it was scored: run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched; mines found on the record or within the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mines or an accident here, but too little searched to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched in part; nothing found in the searched part; not evidence that the ground is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little searched, or too little found, to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found inside a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found outside the records, but within the tolerance of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found beyond the tolerance of every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid after the date of the map; not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside searched ground, or where was searched is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the area that is scored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoremapReader</name>
    <message>
        <source>Layer &quot;%1&quot; has no features: choose a map with records, or widen its selection or filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of layer &quot;%1&quot; has a usable geometry: choose another map layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no usable find: choose a layer of found mines with points and quantities above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of layer &quot;%1&quot; counts as searched: check SEARCH_COUNTS against the values of field &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no features: choose the layer of searched ground, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; has no usable polygon: choose another area, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 of layer &quot;%2&quot; has &quot;%3&quot; in the field &quot;%4&quot; given as QUANTITY: it must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoremapRequestReader</name>
    <message>
        <source>polygons, lines or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOLERANCES has &quot;%1&quot;: give numbers of metres from 0 to %2, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagedOutputs</name>
    <message>
        <source>This run&apos;s unfinished output could not be removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; would replace the existing table &quot;%2&quot;: give it another table name, or remove that table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be created: choose another place or file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature of output &quot;%1&quot; could not be written (%2): choose another place or file type, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; is incomplete, %2 of %3 features can be read back: make room on the disk, or choose another place or file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be written to its end (%2): make room on the disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; could not be written to %2 (%3): make room on the disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary folders could not be removed: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation>الألغام المكتشفة: طبقة نقطية للألغام التي عُثر عليها في الأرض.</translation>
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
        <source>Hit rate: the share of mines found in searched ground that lie within the tolerance of the map, beside the share of searched ground that does.</source>
        <translation>معدل الإصابة: نسبة الألغام المكتشفة في الأرض المبحوث فيها التي تقع ضمن مسافة السماح من الخريطة، إلى جانب نسبة الأرض المبحوث فيها التي تقع ضمنها.</translation>
    </message>
    <message>
        <source>Confirmation rate: the share of sufficiently searched records in which mines were found.</source>
        <translation>معدل التأكيد: نسبة السجلات المبحوث فيها بما يكفي والتي عُثر فيها على ألغام.</translation>
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
        <translation>الأرض المبحوث فيها وحدها يمكن أن تؤكد سجلًا أو تنفيه. السجل غير المؤكد بُحث في جزء منه ولم يُعثر على شيء في الجزء المبحوث فيه؛ وليس ذلك دليلًا على خلو الأرض. أقل من عشر حالات لا يكفي للحكم. ولا تُعدّ أي نتيجة سببًا لتسليم الأراضي.</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>من أين تبدأ</translation>
    </message>
    <message>
        <source>Choose Score a map… in this menu, or open Minefield Map Accuracy in the Processing toolbox. Every field of the dialog has its own explanation. The input layers are never changed.</source>
        <translation>اختر «تقييم خريطة…» من هذه القائمة، أو افتح «دقة خرائط حقول الألغام» في صندوق أدوات المعالجة. لكل حقل في مربع الحوار شرحه. ولا تُعدَّل طبقات الإدخال أبدًا.</translation>
    </message>
</context>
<context>
    <name>minemap::MinefieldMenu</name>
    <message>
        <source>Minefield Map Accuracy</source>
        <translation>دقة خرائط حقول الألغام</translation>
    </message>
    <message>
        <source>Score a map…</source>
        <translation>تقييم خريطة…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>The dialog needs the Processing plugin of QGIS, which is off: switch it on in Plugins &gt; Manage and Install Plugins &gt; Installed.</source>
        <translation>يحتاج مربع الحوار إلى ملحق المعالجة (Processing) في QGIS وهو معطّل: فعّله من قائمة الملحقات &gt; إدارة وتثبيت الملحقات &gt; المثبتة.</translation>
    </message>
    <message>
        <source>QGIS could not open the dialog: open &quot;Score a map&quot; from the Processing toolbox instead.</source>
        <translation>تعذّر على QGIS فتح مربع الحوار: افتح «تقييم خريطة» من صندوق أدوات المعالجة.</translation>
    </message>
</context>
</TS>
