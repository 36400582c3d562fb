# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates as people and programs write them: what can be told is used, what cannot is unknown, and the first lines say so.

In the world here a record of spring 1993 holds twelve finds. Those laid surely after the record are no mistakes of the
map and leave the score; a date read wrongly takes finds away that the map is to answer for.
"""
import datetime
import pathlib
import unittest
import zipfile
import zoneinfo

import minemap_testing
from minemap_testing import out_folder, run_here, run_process, score, with_outputs
from osgeo import ogr
from worlds import Table, box, place

from qgis.core import QgsField, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer, QgsVectorLayerJoinInfo
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QVariant

#: Days that began at 1 o'clock where summer time begins at midnight.
ZONES = ("Asia/Beirut", "Asia/Damascus", "America/Havana", "America/Asuncion", "Asia/Tehran", "Africa/Cairo")


def records(dates, kind="string"):
    """Twelve records in a row, dated in turn."""
    rows = [(box(300 * n, 0, 100, 100), {"id": "R{}".format(n), "drawn": dates[n % len(dates)]}) for n in range(12)]
    return Table("Polygon", rows, {"id": "string", "drawn": kind})


def finds(laid, kind="string"):
    """Two finds in each record and one beside it, their dates of laying in turn."""
    places = [(300 * n + x, 50) for n in range(12) for x in (20, 80, 150)]
    rows = [(place(*spot), {"id": "F{}".format(n), "laid": laid[n % len(laid)]}) for n, spot in enumerate(places)]
    return Table("Point", rows, {"id": "string", "laid": kind})


def search(dates=("2005-06-30",), kind="string"):
    return Table("Polygon", [(box(-100, -100, 3700, 300), {"done": dates[0]})], {"done": kind})


def dated(drawn, laid=("1993-04-20",), drawn_kind="string", laid_kind="string", **changed):
    return score(**{"MAP": records(drawn, drawn_kind).layer(name="the map"), "RECORD_ID": "id", "MAP_DATE": "drawn",
                    "FINDS": finds(laid, laid_kind).layer(name="the finds"), "LAID_DATE": "laid", "SEARCHED": search().layer(),
                    "SHIFTS": 0, **changed})


def first_line(outcome):
    return outcome["SUMMARY"].splitlines()[0]


class Columns(unittest.TestCase):
    def later(self, outcome):
        return sum(1 for (name,) in outcome.rows("SCORED_FINDS", "mm_class") if name == "later")

    def noted(self, outcome, **counts):
        notes = outcome.notes()
        for code, count in counts.items():
            self.assertEqual(notes.get(code), count, notes)

    def test_one_sure_date_decides_a_column(self):
        """3 April or 4 March 1993: before or after the mines of 20 March were laid."""
        day_first = dated(["03/04/1993", "25/05/1993"], ["1993-03-20"])
        self.assertEqual(self.later(day_first), 0)
        month_first = dated(["03/04/1993", "05/25/1993"], ["1993-03-20"])
        self.assertEqual(self.later(month_first), 12)  # Those off the map are later than no record.
        for outcome in (day_first, month_first):
            self.noted(outcome, dates_order_by_column=6)
            self.assertNotIn("Alarm", outcome["SUMMARY"])
        self.assertNotEqual(day_first.card["digest"], month_first.card["digest"])

    def test_contradicting_dates_decide_nothing(self):
        outcome = dated(["03/04/1993", "05/25/1993", "25/05/1993"], ["1993-06-20"])
        self.noted(outcome, dates_order_contested=4, map_dates_unused=4)
        self.assertIn("MAP_DATE", first_line(outcome))
        self.assertIn("4 of 12", first_line(outcome))
        classes = dict(outcome.rows("SCORED_FINDS", "id", "mm_class"))
        self.assertEqual(classes["F0"], "inside")
        self.assertEqual(classes["F3"], "later")

    def test_the_order_is_asked_for(self):
        asked = dated(["03/04/1993"], ["1993-03-20"])
        self.assertEqual(self.later(asked), 0)
        self.noted(asked, dates_order_unknown=12, map_dates_unused=12)
        self.assertTrue(first_line(asked).startswith("Alarm: Layer the map: Dates of records (MAP_DATE)"), first_line(asked))
        self.assertIn('1 ("R0") (drawn: "03/04/1993")', first_line(asked))
        self.assertIn("Set DATE_ORDER", asked["SUMMARY"].splitlines()[1])
        self.assertNotIn("DATE_ORDER", asked.card["parameters"])
        day_first = dated(["03/04/1993"], ["1993-03-20"], DATE_ORDER="dmy")
        month_first = dated(["03/04/1993"], ["1993-03-20"], DATE_ORDER="mdy")
        self.assertEqual((self.later(day_first), self.later(month_first)), (0, 36))
        self.assertEqual(day_first.card["parameters"]["DATE_ORDER"], "dmy")
        for outcome in (day_first, month_first):
            self.assertNotIn("Alarm", outcome["SUMMARY"])
        refused = dated(["03/04/1993"], DATE_ORDER="day first")
        self.assertFalse(refused.complete)
        self.assertIn("dmy, mdy, ymd", refused.sentence)

    def test_parameters_not_given_change_no_digest(self):
        plain = dated(["1993-05-12"])
        self.assertEqual(dated(["1993-05-12"], CALENDAR="gregorian").card["digest"], plain.card["digest"])
        self.assertNotIn("CALENDAR", plain.card["parameters"])

    def test_spellings_of_one_day(self):
        """Every second mine was laid in 1995: wherever the record's date is read, these are later."""
        for spelling in ("25/05/1993", "5/25/1993", "25.5.1993.", "25.05.1993 00:00:00", "25 May 1993", "25. svibnja 1993.", "25 мая 1993 г.",
                         "٢٥ أيار ١٩٩٣", "۱۹۹۳/۰۵/۲۵", "4 Jawza 1372", "34114", "34114.5", "19930525", "May 25, 1993 3:15 PM", "1993-05-25T23:00:00+04:30",
                         "05/1993", "1993-00-00", "1993"):
            outcome = dated([spelling], ["1990-01-31", "1995-01-31"])
            self.assertEqual(self.later(outcome), 18, spelling)
            self.assertNotIn("Alarm", outcome["SUMMARY"], spelling)

    def test_words_of_doubt_are_unknown(self):
        outcome = dated(["before 1993", "approx. 1993", "spring 1993", "1993?"], ["1995-01-31"])
        self.assertEqual(self.later(outcome), 0)
        self.noted(outcome, dates_unreadable=12, map_dates_unused=12)

    def test_few_unread_dates_are_no_alarm(self):
        outcome = dated(["1993-05-12"] * 11 + ["n/a"])
        self.noted(outcome, dates_unreadable=1, map_dates_unused=None)
        self.assertNotIn("Alarm", outcome["SUMMARY"])
        outcome = dated(["1993-05-12"] * 10 + ["n/a"] * 2)
        self.noted(outcome, dates_unreadable=2, map_dates_unused=2)

    def test_laid_dates_that_are_not_read_keep_the_finds(self):
        outcome = dated(["1993-05-12"], ["soon after 1995"])
        self.assertEqual(self.later(outcome), 0)
        self.noted(outcome, laid_dates_unused=36)
        self.assertIn("LAID_DATE", first_line(outcome))

    def test_dates_that_stand_for_unknown(self):
        for null in ("1899-12-30", "30.12.1899", "1900-01-01", "1970-01-01", "0001-01-01", "0000-00-00"):
            outcome = dated([null], ["1995-01-31"])
            self.assertEqual(self.later(outcome), 0, null)
            self.noted(outcome, dates_not_believed=12, map_dates_unused=12)
        coming = str(datetime.date.today().year + 2)
        for laid in ("9999-12-31", coming + "-05-12", "12/31/" + coming):
            outcome = dated(["1993-05-12"], [laid])
            self.assertEqual(self.later(outcome), 0, laid)
            self.noted(outcome, dates_not_believed=36, laid_dates_unused=36)
        typed = dated([QDate(1899, 12, 30), QDate(93, 5, 12)], ["1995-01-31"], "date")
        self.assertEqual(self.later(typed), 0)
        self.noted(typed, dates_not_believed=12)
        moments = dated([QDateTime(QDate(1970, 1, 1), QTime(0, 0))], ["1995-01-31"], "datetime")
        self.noted(moments, dates_not_believed=12)

    def test_numbers(self):
        for numbers, kind in (([93], "integer"), ([1993], "integer"), ([1993.0], "double"), ([34101], "integer"), ([19930512], "integer")):
            outcome = dated(numbers, ["1995-01-31"], kind)
            self.assertEqual(self.later(outcome), 36, numbers)
            outcome = dated(numbers, ["1993-01-31"], kind)
            self.assertEqual(self.later(outcome), 0, numbers)
            self.assertNotIn("Alarm", outcome["SUMMARY"])
        for numbers, kind in (([93, 12], "integer"), ([34101, 5000000], "integer"), ([1993.5], "double"), ([5], "integer")):
            outcome = dated(numbers, ["1995-01-31"], kind)
            self.assertLess(self.later(outcome), 36, numbers)
            self.assertIn("MAP_DATE", first_line(outcome), numbers)

    def test_times_of_day_are_no_dates(self):
        outcome = dated([QTime(12, 5)], ["1995-01-31"], "time")
        self.assertEqual(self.later(outcome), 0)
        self.noted(outcome, dates_unreadable=12, map_dates_unused=12)


class Files(unittest.TestCase):
    def geojson(self, name, dates):
        """Records whose dates GDAL takes for dates with the year first."""
        rows = records(dates).file(name, "GeoJSON")
        text = pathlib.Path(rows).read_text(encoding="utf-8")
        self.assertIn(dates[0], text.replace("\\/", "/"))
        return rows

    def type_of(self, path):
        source = ogr.Open(path)
        return source.GetLayer().GetLayerDefn().GetFieldDefn(1).GetTypeName()

    def test_years_of_two_digits_that_gdal_puts_first(self):
        """13/09/07: 13 September 2007, for GDAL 7 September 2013."""
        path = self.geojson("short_years.geojson", ["13/09/07", "25/10/99"])
        self.assertEqual(self.type_of(path), "String")
        path = self.geojson("short_years_2.geojson", ["13/09/07", "14/10/08"])
        self.assertEqual(self.type_of(path), "Date")

        def later(drawn, laid, **changed):
            return [name for (name,) in dated(["1993"], [laid], MAP=drawn, **changed).rows("SCORED_FINDS", "mm_class")].count("later")

        asked = dated(["1993"], ["2010-05-12"], MAP=path)
        self.assertEqual(asked.notes()["dates_order_unknown"], 12)
        self.assertIn("13/09/07", first_line(asked))
        self.assertEqual(later(path, "2010-05-12", DATE_ORDER="dmy"), 36)
        self.assertEqual(later(path, "2010-05-12", DATE_ORDER="ymd"), 0)

    def test_dates_that_gdal_reads_rightly_stay(self):
        path = self.geojson("long_years.geojson", ["2007/09/13", "2008-10-14"])
        outcome = dated(["1993"], ["2010-05-12"], MAP=path)
        self.assertNotIn("Alarm", outcome["SUMMARY"])
        self.assertEqual([name for (name,) in outcome.rows("SCORED_FINDS", "mm_class")].count("later"), 36)


class GuessedDates(unittest.TestCase):
    """Accidents in ground searched in June 2005, on 1 December and 2 November 2005: for GDAL 5 December 2001."""

    def accidents(self, name, dates=("01/12/05", "02/11/05")):
        rows = [(place(300 * n + 150, 20), {"key": n, "when": dates[n % len(dates)]}) for n in range(6)]
        return Table("Point", rows, {"key": "integer", "when": "string"}).file(name, "GeoJSON")

    def loaded(self, path, name="accidents", provider="ogr"):
        layer = QgsVectorLayer(path, name, provider)
        self.assertTrue(layer.isValid(), path)
        QgsProject.instance().addMapLayer(layer)
        self.addCleanup(QgsProject.instance().removeMapLayer, layer.id())
        return layer

    def score(self, accidents, field="when", **changed):
        return dated(["1993-05-12"], ACCIDENTS=accidents, ACCIDENT_DATE=field, SEARCH_DATE="done", **changed)

    def unknown(self, outcome, code):
        self.assertEqual(outcome.notes().get(code), 6, outcome.notes())
        self.assertEqual(outcome.notes().get("accident_dates_unused"), 6)
        self.assertTrue(first_line(outcome).startswith("Alarm: "), first_line(outcome))

    def test_selected_features(self):
        layer = self.loaded(self.accidents("guessed_selected.geojson"))
        layer.selectAll()
        selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        self.unknown(self.score(selected), "dates_order_unknown")
        told = self.score(selected, DATE_ORDER="dmy")
        self.assertEqual(told.notes()["accident_in_searched_ground"], 6)

    def test_archives(self):
        path = self.accidents("guessed_zipped.geojson")
        archive = path + ".zip"
        with zipfile.ZipFile(archive, "w") as kept:
            kept.write(path, "inside.geojson")
        inside = self.loaded("/vsizip/" + archive + "/inside.geojson")
        told = self.score(inside.id(), DATE_ORDER="dmy")
        self.assertEqual(told.notes()["accident_in_searched_ground"], 6)

    def test_joined_computed_and_virtual_dates(self):
        for name, dates, is_guessed in (("short", ("01/12/05", "02/11/05"), True), ("long", ("2005/12/01", "2005-11-02"), False)):
            layer = self.loaded(self.accidents("guessed_" + name + ".geojson", dates), "guessed_" + name)
            layer.addExpressionField('"when"', QgsField("computed", QVariant.Date))
            keyed = Table("Point", [(place(300 * n + 150, 20), {"key": n}) for n in range(6)], {"key": "integer"})
            joining = self.loaded(keyed.file("joining_" + name + ".gpkg"), "joining")
            join = QgsVectorLayerJoinInfo()
            join.setJoinLayer(layer)
            join.setJoinFieldName("key")
            join.setTargetFieldName("key")
            join.setPrefix("of_")
            join.setUsingMemoryCache(True)
            self.assertTrue(joining.addJoin(join))
            virtual = self.loaded("?query=SELECT * FROM guessed_" + name, "virtual", "virtual")
            for given, field in ((layer, "computed"), (joining, "of_when"), (virtual, "when")):
                outcome = self.score(given.id(), field)
                if is_guessed:
                    self.unknown(outcome, "dates_guessed_by_gdal")
                else:
                    self.assertEqual(outcome.notes().get("accident_in_searched_ground"), 6, (field, outcome.notes()))


class Calendars(unittest.TestCase):
    def test_years_of_two_digits(self):
        for drawn in ("84/06/01", "۷۲/۰۲/۲۲"):
            asked = dated([drawn], ["1995-01-31"])
            self.assertEqual(asked.notes().get("dates_look_solar_hijri"), 12, drawn)
            self.assertIn("CALENDAR to solar_hijri", asked["SUMMARY"])
        self.assertEqual(dated(["12 พ.ค. 22"], ["1995-01-31"]).notes().get("dates_look_buddhist"), 12)

    def test_solar_hijri(self):
        """1372-02-22 is 12 May 1993; what is laid on 20 April is not later, what is laid in 1995 is."""
        for kind, drawn in (("string", "1372-02-22"), ("string", "22/02/1372"), ("date", QDate(1372, 2, 22)), ("integer", 1372)):
            asked = dated([drawn], ["1993-04-20", "1995-01-31"], kind)
            classes = [name for (name,) in asked.rows("SCORED_FINDS", "mm_class")]
            self.assertNotIn("later", classes)
            self.assertEqual(asked.notes()["dates_look_solar_hijri"], 12)
            self.assertIn("MAP_DATE", first_line(asked))
            self.assertIn("set CALENDAR to solar_hijri", asked["SUMMARY"].splitlines()[1])
        told = dated(["1372-02-22", "1993-05-12"], ["1993-04-20", "1995-01-31"], CALENDAR="solar_hijri")
        self.assertEqual([name for (name,) in told.rows("SCORED_FINDS", "mm_class")].count("later"), 18)
        self.assertEqual((told.notes()["dates_converted"], told.notes()["dates_left_gregorian"]), (6, 42))
        self.assertEqual(told.card["parameters"]["CALENDAR"], "solar_hijri")
        self.assertNotIn("Alarm", told["SUMMARY"])

    def test_buddhist(self):
        asked = dated(["2536-05-12"], ["1995-01-31"])
        self.assertEqual(asked.notes()["dates_look_buddhist"], 12)
        told = dated(["2536-05-12"], ["1993-04-20", "1995-01-31"], CALENDAR="buddhist")
        self.assertEqual([name for (name,) in told.rows("SCORED_FINDS", "mm_class")].count("later"), 18)


class Accidents(unittest.TestCase):
    def accidents(self, dates, kind="string", **changed):
        rows = [(place(300 * n + 150, 20), {"when": dates[n % len(dates)]}) for n in range(6)]
        table = Table("Point", rows, {"when": kind})
        return dated(["1993-05-12"], ACCIDENTS=table.layer(name="the accidents"), ACCIDENT_DATE="when", SEARCH_DATE="done", **changed)

    def test_an_accident_after_the_search_is_the_first_line(self):
        for dates in (["13/09/2019", "14/10/2019"], ["13/09/2019", "01/02/2020"], ["13.9.2019."], ["9/13/2019 4:15 PM"], ["13 септембар 2019"]):
            outcome = self.accidents(dates)
            self.assertEqual(outcome.notes()["accident_in_searched_ground"], 6, dates)
            self.assertTrue(first_line(outcome).startswith("Alarm: Accidents or finds inside ground reported searched"), first_line(outcome))

    def test_dates_that_are_not_read_raise_the_alarm(self):
        outcome = self.accidents(["01/02/2005", "03/06/2005"])
        undated = [note for note in outcome.card["notes"] if note["code"] == "accident_in_searched_ground_undated"]
        self.assertEqual([(note["severity"], note["count"]) for note in undated], [("alarm", 6)])
        self.assertTrue(first_line(outcome).startswith("Alarm: Accidents inside searched ground where it is not known"), first_line(outcome))
        self.assertEqual(outcome.notes()["accident_dates_unused"], 6)
        told = self.accidents(["01/02/2005", "03/06/2005"], DATE_ORDER="dmy")
        self.assertNotIn("Alarm", told["SUMMARY"])

    def test_dates_of_search_that_are_not_read_raise_the_alarm(self):
        outcome = self.accidents(["2019-09-13"], SEARCHED=search(["summer 2005"]).layer())
        self.assertEqual(outcome.notes()["search_dates_unused"], 1)
        undated = [note for note in outcome.card["notes"] if note["code"] == "accident_in_searched_ground_undated"]
        self.assertEqual([note["severity"] for note in undated], ["alarm"])

    def test_missing_dates_stay_a_warning(self):
        outcome = self.accidents([None])
        undated = [note for note in outcome.card["notes"] if note["code"] == "accident_in_searched_ground_undated"]
        self.assertEqual([note["severity"] for note in undated], ["warning"])
        self.assertNotIn("Alarm", outcome["SUMMARY"])


    def test_years_of_two_digits_lead(self):
        """The century that was taken decides whether the accident came after the search."""
        outcome = self.accidents(["13/09/99", "14/10/98"])
        self.assertEqual(outcome.notes()["dates_of_short_years"], 6)
        self.assertTrue(first_line(outcome).startswith("Alarm: Layer the accidents: Dates with a year of two digits"), first_line(outcome))
        self.assertIn("1970 to 1999", first_line(outcome))

    def test_dates_exchanged_by_a_spreadsheet_are_unknown(self):
        outcome = self.accidents(["13/11/2004", "25/10/2004", "14/11/2003", "2005-02-11", "2005-12-01", "2004-07-03"])
        self.assertEqual(outcome.notes()["dates_exchanged_by_spreadsheet"], 3)
        self.assertIn("exchanged their day and month", "".join(outcome["SUMMARY"].splitlines()[:4]))


class OtherAlgorithms(unittest.TestCase):
    def run_it(self, algorithm, outputs, **parameters):
        shared = {"RECORD_ID": "id", "MAP_DATE": "drawn", "FINDS": finds(["1993-03-20"]).layer(), "LAID_DATE": "laid",
                  "SEARCHED": search().layer(), "DATE_ORDER": "mdy", "CALENDAR": "gregorian"}
        return run_here("minemap:" + algorithm, with_outputs(outputs, {**shared, **parameters}))

    def test_every_algorithm_with_dates_takes_the_order(self):
        drawn = records(["03/04/1993"]).layer()
        compared = self.run_it("comparemaps", ("CHANGES",), MAP_A=drawn, MAP_B=drawn)
        self.assertEqual(compared["FINDS_COMPARED"], 0)
        compared = self.run_it("comparemaps", ("CHANGES",), MAP_A=drawn, MAP_B=drawn, DATE_ORDER="dmy")
        self.assertEqual(compared["FINDS_COMPARED"], 36)
        counted = self.run_it("reconcilecounts", ("COUNTS",), MAP=drawn, COUNTS_JSON=None)
        self.assertEqual(counted["FINDS_LATER"], 24)
        points = Table("Point", [(place(300 * n + 20, 50), {"id": "R{}".format(n), "drawn": "03/04/1993"}) for n in range(12)])
        matched = self.run_it("matchmines", ("PAIRS",), MAP=points.layer(), GATE=10)
        self.assertEqual(matched["MATCHED"], 0)
        matched = self.run_it("matchmines", ("PAIRS",), MAP=points.layer(), GATE=10, DATE_ORDER="dmy")
        self.assertEqual(matched["MATCHED"], 12)
        corrected = run_here("minemap:correctmap", {"MAP": drawn, "MAP_DATE": "drawn", "EAST": 10, "PROPOSED": "TEMPORARY_OUTPUT"})
        self.assertIn("MAP_DATE", corrected["SUMMARY"])
        corrected = run_here("minemap:correctmap", {"MAP": drawn, "MAP_DATE": "drawn", "EAST": 10, "PROPOSED": "TEMPORARY_OUTPUT", "DATE_ORDER": "mdy"})
        self.assertNotIn("MAP_DATE", corrected["SUMMARY"])
        diagnosed = self.run_it("diagnoseerror", ("EXPLANATIONS",), MAP=drawn, NULL_RUNS=99, CAUSES="units", DATE_ORDER=None)
        self.assertIn("MAP_DATE", diagnosed["SUMMARY"])


def missing_midnight(zone):
    """The last day before 2022 on which there was no midnight in a time zone."""
    offset = zoneinfo.ZoneInfo(zone)
    day = datetime.date(2021, 12, 31)
    while day.year > 1985:
        midnight = datetime.datetime(day.year, day.month, day.day, tzinfo=offset)
        if midnight.astimezone(datetime.timezone.utc).astimezone(offset).replace(tzinfo=None) != midnight.replace(tzinfo=None):
            return day
        day -= datetime.timedelta(days=1)
    raise AssertionError("no summer time at midnight in " + zone)


class TimeZones(unittest.TestCase):
    def test_time_zones_change_nothing(self):
        """Mines laid at 00:00 on days that began at 1 o'clock somewhere, a day before or after their record was drawn."""
        days = [missing_midnight(zone) for zone in ZONES]
        folder = out_folder("zones")
        earlier = [day - datetime.timedelta(days=1) for day in days]
        # Written in UTC, where every midnight is.
        drawn = self.moments(records([None], "string"), "drawn", earlier, folder / "map.gpkg")
        laid = self.moments(finds([None], "string"), "laid", days, folder / "finds.gpkg")
        searched = search().file("zones_search.gpkg")
        results = {}
        for zone in ("UTC",) + ZONES:
            card = folder / (zone.replace("/", "_") + ".json")
            kept = folder / (zone.replace("/", "_") + ".gpkg")
            done = run_process({"MAP": drawn, "FINDS": laid, "SEARCHED": searched, "RECORD_ID": "id", "MAP_DATE": "drawn", "LAID_DATE": "laid",
                                "TASK": "laid", "SHIFTS": 0, "SCORECARD": card, "SCORED_FINDS": kept}, prefix=("env", "TZ=" + zone))
            self.assertEqual(done.code, 0, done.text)
            text = card.read_text(encoding="utf-8")
            results[zone] = (text.split('"finds"', 1)[1], self.written(kept))
            self.assertIn('"digest"', results[zone][0])
        self.assertEqual([moment for moment in results["UTC"][1] if moment is None], [])
        for zone in ZONES:
            self.assertEqual(results[zone], results["UTC"], zone)

    def moments(self, table, field, days, path):
        """The table in a file, its field midnight of the days in turn."""
        fields = {**table.fields, field: "string"}
        rows = [(wkt, {**values, field: None}) for wkt, values in table.rows]
        written = Table(table.kind, rows, fields).file("zones_" + path.name)
        source = ogr.Open(written)
        target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.GetLayer()
        copy = target.CreateLayer("layer", layer.GetSpatialRef(), layer.GetGeomType())
        copy.CreateField(ogr.FieldDefn("id", ogr.OFTString))
        copy.CreateField(ogr.FieldDefn(field, ogr.OFTDateTime))
        for number, feature in enumerate(layer):
            row = ogr.Feature(copy.GetLayerDefn())
            row.SetGeometry(feature.GetGeometryRef())
            row.SetField("id", feature.GetField("id"))
            day = days[number % len(days)]
            row.SetField(field, day.year, day.month, day.day, 0, 0, 0, 0)
            copy.CreateFeature(row)
        return str(path)

    def written(self, path):
        source = ogr.Open(str(path))
        return sorted((feature.GetField("id"), feature.GetFieldAsString("laid"), feature.GetField("mm_class")) for feature in source.GetLayer())


if __name__ == "__main__":
    minemap_testing.main()
