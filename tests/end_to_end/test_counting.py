# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:reconcilecounts: worlds whose counts are known, the sample area against an oracle, and what is refused."""
import json
import math
import pathlib
import unittest

import minemap_testing
from minemap_testing import SAMPLE_PARAMETERS, SOURCE, WORK, Stopping, out_folder, run_here, run_process, sample_layer
from osgeo import ogr
from qgis.core import QgsVectorLayer
from worlds import ORIGIN, Table, box, line, place

HOSTILE = "<script>alert('1')</script>"
OUTPUTS = ("COUNTS", "RECORDS", "TYPES", "UNPARSED", "ACCIDENT_TABLE")
RUNS = [0]


def count(feedback=None, **parameters):
    """Reconciles in this process."""
    RUNS[0] += 1
    wanted = {name: "TEMPORARY_OUTPUT" for name in OUTPUTS}
    wanted.update(COUNTS_FILE=str(WORK / "out" / "counts_{}.json".format(RUNS[0])),
                  REPORT=str(WORK / "out" / "counts_{}.html".format(RUNS[0])))
    wanted.update(parameters)
    return run_here("minemap:reconcilecounts", {name: value for name, value in wanted.items() if value is not None}, feedback)


def document(outcome):
    return json.loads(pathlib.Path(outcome["COUNTS_FILE"]).read_text(encoding="utf-8"))


def page(outcome):
    return pathlib.Path(outcome["REPORT"]).read_text(encoding="utf-8")


def totals(outcome):
    """The rows of records, all types, by id."""
    return {row["mm_id"]: row for row in outcome.rows("COUNTS") if row["mm_scope"] == "record" and row["mm_level"] == "total"}


def records(claims, field="claim", kind="string"):
    """A square of 100 m for each claim, 500 m apart."""
    rows = [(box(500 * k, 0, 100, 100), {"id": "R{}".format(k), field: claim}) for k, claim in enumerate(claims)]
    return Table("Polygon", rows, {"id": "string", field: kind})


def finds(numbers, item="PMN-2"):
    """So many mines in each square."""
    return Table("Point", [(place(500 * k + 5 + i % 90, 5 + i // 90), {"item": item}) for k, number in enumerate(numbers) for i in range(number)],
                 {"item": "string"})


def searched(squares, share=1.0):
    """The left part of each square."""
    return Table("Polygon", [box(500 * k - 0.01, -0.01, 100 * share + (0.02 if share == 1 else 0.01), 100.02) for k in range(squares)])


def world(claims, found, share=1.0, **parameters):
    given = {"MAP": records(claims).layer(), "RECORD_ID": "id", "CLAIM_TEXT": "claim", "FINDS": finds(found).layer(),
             "FIND_TYPE": "item", "SEARCHED": searched(len(claims), share).layer(), "TOLERANCE": 1}
    given.update(parameters)
    return given


def tail_few(found, claimed, share):
    return sum(math.comb(claimed, k) * share ** k * (1 - share) ** (claimed - k) for k in range(found + 1))


def tail_many(found, claimed, share):
    return sum(math.comb(claimed, k) * share ** k * (1 - share) ** (claimed - k) for k in range(found, claimed + 1))


def verdict(found, elsewhere, claimed, share):
    """The rule of the contract for a wholly read claim without enough clusters."""
    if found + elsewhere > claimed:
        return "more_than_claimed"
    if not share or claimed < 10:
        return "cannot_be_judged"
    if tail_many(found, claimed, share) < 0.025:
        return "more_than_claimed"
    if tail_few(found, claimed, share) < 0.025:
        return "fewer_than_claimed"
    return "cannot_be_judged" if (1 - share) ** claimed >= 0.025 else "as_claimed"


def accidents(dead, **values):
    """An accident in the first square for each number."""
    return Table("Point", [(place(5 + k, 50), {"dead": None if number is None else str(number), **values}) for k, number in enumerate(dead)],
                 {"dead": "string", **{name: "string" for name in values}})


def scopes(outcome):
    return {(row["mm_scope"], row["mm_year"]): row for row in outcome.rows("ACCIDENT_TABLE")}


class Counting(unittest.TestCase):
    def test_a_full_search_counts_exactly(self):
        outcome = count(**world(["20 PMN-2"] * 4, [20, 15, 25, 20]))
        rows = totals(outcome)
        self.assertEqual([rows["R{}".format(k)]["mm_found"] for k in range(4)], [20, 15, 25, 20])
        self.assertEqual([rows["R{}".format(k)]["mm_count"] for k in range(4)],
                         ["as_claimed", "fewer_than_claimed", "more_than_claimed", "as_claimed"])
        self.assertEqual((outcome["CLAIMED_TOTAL"], outcome["FOUND_TOTAL"]), (80, 80))
        self.assertEqual((outcome["RECORDS_MORE"], outcome["RECORDS_FEWER"], outcome["RECORDS_AS_CLAIMED"]), (1, 1, 2))
        self.assertAlmostEqual(outcome["COUNT_RATIO"], 1, 6)
        self.assertEqual((rows["R1"]["mm_lclaim"], rows["R2"]["mm_lclaim"]), (5, -5))
        # What stands first is the dangerous.
        ids = [row["mm_id"] for row in outcome.rows("COUNTS") if row["mm_scope"] == "record"]
        self.assertEqual(ids[0], "R2")

    def test_a_part_searched_gives_what_the_binomial_distribution_says(self):
        outcome = count(**world(["60 PMN-2"] * 3, [20, 5, 20], 0.5))
        for name, row in totals(outcome).items():
            share = row["mm_share"]
            self.assertAlmostEqual(share, 0.5, 3)
            self.assertAlmostEqual(row["mm_expect"], 60 * share, 9)
            self.assertAlmostEqual(row["mm_p"], tail_few(row["mm_found"], 60, share), 9, name)
            self.assertEqual(row["mm_count"], verdict(row["mm_found"], row["mm_else"], 60, share), name)
            self.assertGreaterEqual(row["mm_left_hi"], row["mm_left"])
        self.assertEqual({row["mm_even"] for row in totals(outcome).values()}, {1})

    def test_unexpected_types_and_spellings(self):
        outcome = count(**world(["20 PMN-2", "20 ПМН-2"], [20, 20], FINDS=finds([20, 20], "TM-62M").layer()))
        self.assertEqual(outcome["RECORDS_UNEXPECTED"], 2)
        verdicts = {(row["mm_id"], row["mm_type"]): row["mm_count"] for row in outcome.rows("COUNTS") if row["mm_scope"] == "record"}
        self.assertEqual(verdicts["R0", "at"], "unexpected_type")
        self.assertEqual(verdicts["R1", "TM-62"], "unexpected_type")
        self.assertEqual(verdicts["R0", "ap"], "fewer_than_claimed")
        self.assertIn("at", outcome.column("RECORDS", "mm_id", "mm_types")["R0"])

    def test_ways_to_claim_agree(self):
        layer = records(["20"] * 2).layer()
        table = Table("None", [(None, {"rec": "R{}".format(k), "type": "PMN-2", "n": "20"}) for k in range(2)])
        base = {**world(["20"] * 2, [18, 5]), "FINDS": finds([18, 5]).layer(), "MAP": layer, "CLAIM_TEXT": None}
        ways = {"text": {"MAP": records(["20 PMN-2"] * 2).layer(), "CLAIM_TEXT": "claim"},
                "columns": {"CLAIM_COLUMNS": "claim=PMN-2"},
                "table": {"CLAIMS": table.layer(crs="none"), "CLAIM_RECORD": "rec", "CLAIM_TYPE": "type", "CLAIM_QUANTITY": "n"}}
        results = {name: count(**{**base, **way}).rows("COUNTS") for name, way in ways.items()}
        self.assertEqual(results["text"], results["columns"])
        self.assertEqual(results["text"], results["table"])
        number = count(**{**base, "CLAIMED": "claim"})
        self.assertEqual([row["mm_claimed"] for row in totals(number).values()], [20, 20])

    def test_hostile_texts_are_listed_and_count_as_nothing(self):
        texts = [HOSTILE, "'; DROP TABLE x; --", "\u202e24 PMN-2\u0000", "9" * 240, "24,5 PMN-2", "-3 PMN-2", "=1+1", "", "20 Xyzzy-9", "NaN"]
        outcome = count(**world(texts, [1] * len(texts), FINDS=finds([1] * len(texts), HOSTILE).layer()))
        unparsed = outcome.rows("UNPARSED")
        self.assertEqual(outcome["UNPARSED_COUNT"], len(unparsed))
        self.assertTrue(all(row["mm_why"] for row in unparsed))
        listed = {row["mm_id"] for row in unparsed}
        self.assertTrue({"R0", "R3", "R4", "R5", "R9"} <= listed, listed)
        rows = totals(outcome)
        for name in ("R0", "R3", "R4", "R5", "R9"):
            self.assertEqual(rows[name]["mm_count"], "cannot_be_judged")
            self.assertIsNone(rows[name]["mm_claimed"], name)
        self.assertEqual(rows["R7"]["mm_why"], "no claim")
        self.assertNotIn("<script>", page(outcome))
        self.assertIn("&lt;script&gt;", page(outcome))
        json.dumps(document(outcome), allow_nan=False)

    def test_no_searched_layer_leaves_all_unknown(self):
        outcome = count(**{**world(["20 PMN-2"], [20]), "FINDS": finds([15]).layer(), "SEARCHED": None})
        row = totals(outcome)["R0"]
        self.assertEqual((row["mm_count"], row["mm_why"]), ("cannot_be_judged", "where was searched is unknown"))
        for field in ("mm_found", "mm_share", "mm_ratio", "mm_left", "mm_p"):
            self.assertIsNone(row[field], field)
        self.assertEqual(row["mm_else"], 15)
        for name in ("CLAIMED_TOTAL", "COUNT_RATIO", "LEFT", "TOO_FEW", "AREA_PER_MINE_ON"):
            self.assertIsNone(outcome[name], name)
        self.assertIn("Where was searched is unknown", outcome["SUMMARY"])
        # More than claimed needs no search.
        more = count(**{**world(["20 PMN-2"], [25]), "FINDS": finds([25]).layer(), "SEARCHED": None})
        self.assertEqual(totals(more)["R0"]["mm_count"], "more_than_claimed")

    def test_later_mines_are_not_compared(self):
        laid = Table("Point", [(place(5 + i, 5), {"item": "PMN-2", "laid": "1999-01-01" if i < 4 else ""}) for i in range(20)])
        dated = Table("Polygon", [(box(0, 0, 100, 100), {"id": "R0", "claim": "20 PMN-2", "drawn": "1995"})])
        outcome = count(**{**world(["20 PMN-2"], [20]), "MAP": dated.layer(), "MAP_DATE": "drawn", "FINDS": laid.layer(), "LAID_DATE": "laid"})
        self.assertEqual(outcome["FINDS_LATER"], 4)
        self.assertEqual(totals(outcome)["R0"]["mm_found"], 16)

    def test_nothing_depends_on_the_order(self):
        tables = {"MAP": records(["20 PMN-2", "15 TM-62", "30", "x 3 y"]), "FINDS": finds([20, 5, 30, 7]), "SEARCHED": searched(4, 0.7)}
        digests = {document(count(**{**world([""], [1]), **{role: table.shuffled(seed).layer() for role, table in tables.items()}}))["digest"]
                   for seed in range(3)}
        self.assertEqual(len(digests), 1)

    def test_claims_and_types_enter_the_digest(self):
        one = document(count(**world(["20 PMN-2"], [20])))
        claim = document(count(**world(["21 PMN-2"], [20])))
        item = document(count(**world(["20 PMN-2"], [20], FINDS=finds([20], "PMN").layer())))
        hashes = [{entry["role"]: entry["content_sha256"] for entry in made["inputs"]} for made in (one, claim, item)]
        self.assertNotEqual(hashes[0]["MAP"], hashes[1]["MAP"])
        self.assertEqual(hashes[0]["FINDS"], hashes[1]["FINDS"])
        self.assertNotEqual(hashes[0]["FINDS"], hashes[2]["FINDS"])
        self.assertEqual(len({made["digest"] for made in (one, claim, item)}), 3)

    def test_a_dictionary_teaches_spellings(self):
        folder = out_folder("dictionary")
        (folder / "types.txt").write_text("# ours\nFrog = PMN-2\nno equals sign\n", encoding="utf-8")
        outcome = count(**{**world(["20 Frog"], [20]), "FINDS": finds([20]).layer(), "TYPE_DICTIONARY": str(folder / "types.txt")})
        models = {row["mm_type"] for row in outcome.rows("COUNTS") if row["mm_level"] == "model"}
        self.assertEqual(models, {"PMN-2"})
        self.assertEqual([row["mm_text"] for row in outcome.rows("UNPARSED")], ["no equals sign"])

    def test_styles_tell_verdicts_apart(self):
        for kind, style in (("Polygon", "polygons"), ("LineString", "lines"), ("Point", "points")):
            layer = QgsVectorLayer(kind, style, "memory")
            _, loaded = layer.loadNamedStyle(str(SOURCE / "plugin" / "styles" / "counts_{}.qml".format(style)))
            self.assertTrue(loaded)
            self.assertEqual(layer.renderer().classAttribute(), "mm_count")
            self.assertEqual({category.value() for category in layer.renderer().categories()},
                             {"more_than_claimed", "fewer_than_claimed", "as_claimed", "cannot_be_judged"})

    def test_further_layers_are_one_map(self):
        """A line takes its own finds, and its counts stand in its own layer."""
        row = Table("LineString", [(line((5000, 0), (5100, 0)), {"id": "L1", "claim": "12 PMN-2"})])
        near = Table("Point", [(place(5000 + 8 * i, 0), {"item": "PMN-2"}) for i in range(10)] + finds([20]).rows)
        ground = Table("Polygon", [box(-10, -10, 120, 120), box(4900, -100, 300, 200)])
        outcome = count(**{**world(["20 PMN-2"], [20]), "FINDS": near.layer(), "SEARCHED": ground.layer(),
                           "MAP_LINES": row.layer(), "RECORDS_LINES": "TEMPORARY_OUTPUT"})
        self.assertEqual(outcome.rows("RECORDS_LINES", "mm_id", "mm_claimed", "mm_found"), [("L1", 12, 10)])
        self.assertEqual(outcome.rows("RECORDS", "mm_id", "mm_claimed", "mm_found"), [("R0", 20, 20)])
        self.assertEqual((outcome["CLAIMED_TOTAL"], outcome["FOUND_TOTAL"], outcome["FOUND_OFF_MAP"]), (32, 30, 0))

    def test_a_table_that_fits_no_record_is_listed(self):
        table = Table("None", [(None, {"rec": name, "n": "20"}) for name in ("R0", "Nobody")])
        twice = Table("Polygon", [(box(500 * k, 0, 100, 100), {"id": "R0"}) for k in range(2)])
        base = {**world(["x", "y"], [20, 20]), "CLAIM_TEXT": None, "CLAIMS": table.layer(crs="none"), "CLAIM_RECORD": "rec", "CLAIM_QUANTITY": "n"}
        listed = {(row["mm_id"], row["mm_why"]) for row in count(**base).rows("UNPARSED")}
        self.assertEqual(listed, {("Nobody", "no record has this id")})
        outcome = count(**{**base, "MAP": twice.layer()})
        self.assertIn(("R0", "several records have this id"), {(row["mm_id"], row["mm_why"]) for row in outcome.rows("UNPARSED")})
        self.assertEqual(outcome["RECORDS_NOT_JUDGED"], 2)

    def test_cancel_leaves_nothing(self):
        folder = out_folder("cancel")
        feedback = Stopping(1)
        outcome = count(feedback, **{**SAMPLE, "COUNTS": str(folder / "counts.csv"), "COUNTS_FILE": str(folder / "c.json"),
                                     "REPORT": str(folder / "r.html"), "RECORDS": None, "TYPES": None, "UNPARSED": None})
        self.assertFalse(outcome.complete)
        self.assertIn("Cancelled", outcome.sentence)
        self.assertEqual(list(folder.iterdir()), [])

    def test_refusals(self):
        for name, parameters, sentence in (
            ("empty map", {"MAP": Table("Polygon", [], {"id": "string", "claim": "string"}).layer()}, "has no features"),
            ("empty finds", {"FINDS": Table("Point", [], {"item": "string"}).layer()}, "has no usable find"),
            ("empty search", {"SEARCHED": Table("Polygon", [], {"a": "string"}).layer()}, "has no features"),
            ("two ways", {"CLAIMED": "claim"}, "in several ways"),
            ("bad columns", {"CLAIM_TEXT": None, "CLAIM_COLUMNS": "claim"}, "CLAIM_COLUMNS has"),
            ("no such column", {"CLAIM_TEXT": None, "CLAIM_COLUMNS": "no=AP"}, "has no field \"no\""),
            ("no such field", {"FIND_TYPE": "no"}, "has no field \"no\""),
            ("half a table", {"CLAIM_TEXT": None, "CLAIMS": Table("None", [(None, {"rec": "R0"})]).layer(crs="none")}, "CLAIMS needs"),
            ("no dictionary", {"TYPE_DICTIONARY": "/nowhere/types.txt"}, "cannot be read"),
            ("not a number", {"DETECTION": "nan"}, "give a finite number"),
            ("a search that finds nothing", {"DETECTION": 0}, "DETECTION is 0"),
            ("no such victims", {"CASUALTIES": "wounded=n"}, "CASUALTIES has \"wounded=n\""),
            ("casualties without a field", {"CASUALTIES": "civilian_killed="}, "CASUALTIES has"),
            ("casualties without accidents", {"CASUALTIES": "civilian_killed=n"}, "give it as ACCIDENTS"),
            ("no such casualty field", {"ACCIDENTS": accidents([1]).layer(), "CASUALTIES": "civilian_killed=no"}, "has no field \"no\" of CASUALTIES"),
            ("a field twice", {"ACCIDENTS": accidents([1]).layer(), "CASUALTIES": "civilian_killed=dead;military_killed=DEAD"}, "twice"),
            ("negative", {"ACCIDENTS": accidents([-1]).layer(), "CASUALTIES": "civilian_killed=dead"}, "it must be a whole number of people"),
            ("a fraction", {"ACCIDENTS": accidents([1.5]).layer(), "CASUALTIES": "civilian_killed=dead"}, "it must be a whole number of people"),
            ("a text", {"ACCIDENTS": accidents(["two"]).layer(), "CASUALTIES": "civilian_killed=dead"}, "has \"two\" in the field \"dead\""),
            ("several points", {"ACCIDENTS": Table("MultiPoint", [("MultiPoint((650001 4405001), (650002 4405002))", {"dead": "1"})]).layer(), "CASUALTIES": "civilian_killed=dead"},
             "has several points"),
            ("costs reversed", {"COST_LOW": 2, "COST_HIGH": 1}, "COST_LOW is above COST_HIGH"),
            ("rates reversed", {"RATE_LOW": 20, "RATE_HIGH": 10}, "RATE_LOW is above RATE_HIGH"),
            ("negative cost", {"COST_LOW": -1}, "COST_LOW"),
            ("infinite cost", {"COST_HIGH": "inf"}, "COST_HIGH"),
            ("a long currency", {"CURRENCY": "x" * 41}, "CURRENCY is longer than 40"),
            ("no such task", {"SEARCH_TASK": "no"}, "has no field \"no\""),
            ("no such date", {"MADE_DATE": "no"}, "has no field \"no\""),
            ("not json", {"COUNTS_FILE": str(out_folder("txt") / "c.txt")}, "ends in .json"),
        ):
            with self.subTest(name):
                outcome = count(**{**world(["20 PMN-2"], [20]), **parameters})
                self.assertFalse(outcome.complete)
                self.assertIn(sentence, outcome.sentence)


class Accidents(unittest.TestCase):
    def world(self, rows, **parameters):
        """A record of 1995 in the first square; accidents of (place, values)."""
        drawn = Table("Polygon", [(box(0, 0, 100, 100), {"id": "R0", "claim": "20 PMN-2", "drawn": "1995"})])
        fields = {name: "string" for _, values in rows for name in values}
        return count(**{**world(["20 PMN-2"], [20]), "MAP": drawn.layer(), "MAP_DATE": "drawn", "ACCIDENT_DATE": "day",
                        "ACCIDENTS": Table("Point", rows, fields or {"day": "string", "dead": "string", "hurt": "string"}).layer(), **parameters})

    def rows(self):
        """Six accidents on the map and six off it, one each in 1990 to 2001."""
        rows = []
        for k in range(12):
            rows.append((place(50, 5 + k) if k < 6 else place(5000, 100 * k), {"day": str(1990 + k), "dead": str(k % 3), "hurt": "1" if k else None,
                                                                               "dem": None, "name": "Jane Doe"}))
        return rows

    def test_people_are_counted_on_and_off_the_map(self):
        outcome = self.world(self.rows(), CASUALTIES="civilian_killed=dead;civilian_injured=hurt;deminer_killed=dem")
        dead = [k % 3 for k in range(12)]
        self.assertEqual((outcome["KILLED"], outcome["KILLED_OFF_MAP"]), (sum(dead), sum(dead[6:])))
        self.assertEqual((outcome["INJURED"], outcome["INJURED_OFF_MAP"]), (11, 6))
        table = scopes(outcome)
        everything = table["all", None]
        self.assertEqual((everything["mm_acc"], everything["mm_off"], everything["mm_too_few"]), (12, 6, 0))
        # Wilson: 6 of 12.
        self.assertAlmostEqual(everything["mm_share"], 0.5, 9)
        self.assertAlmostEqual(everything["mm_lo"], 0.2538, 4)
        self.assertAlmostEqual(everything["mm_hi"], 0.7462, 4)
        # Surely before 1995: 1990 to 1994; after: 1996 to 2001, all off the map, whose date is that of the latest record.
        self.assertEqual([table[scope, None]["mm_acc"] for scope in ("before_map", "after_map", "unclear")], [5, 6, 1])
        self.assertEqual([table[scope, None]["mm_off"] for scope in ("before_map", "after_map", "unclear")], [0, 6, 0])
        self.assertEqual(table["before_map", None]["mm_killed"], sum(dead[:5]))
        self.assertEqual(table["civilian", None]["mm_acc"], 12 - (dead[0] == 0))
        self.assertNotIn(("deminer", None), table)
        self.assertEqual([table["year", 1990 + k]["mm_killed"] for k in range(12)], dead)
        made = document(outcome)["accidents"]
        self.assertEqual((made["total"], made["off_map"], made["after_search"]), (12, 6, 0))
        self.assertEqual([(group["who"], group["killed"], group["injured"]) for group in made["casualties"]], [("civilian", sum(dead), 11)])
        self.assertEqual([year["year"] for year in made["years"]], list(range(1990, 2002)))
        self.assertIn("50 % [25–75]", page(outcome))
        for text in (page(outcome), json.dumps(document(outcome)), outcome["SUMMARY"]):
            self.assertNotIn("Jane", text)

    def test_several_fields_add_up_and_empty_is_unknown(self):
        rows = [(place(50, 5), {"men": "2", "women": "1"}), (place(50, 6), {"men": None, "women": "4"}), (place(50, 7), {"men": None, "women": None})]
        outcome = self.world(rows, ACCIDENT_DATE=None, CASUALTIES="unspecified_killed=men; unspecified_killed=women")
        self.assertEqual((outcome["KILLED"], outcome["INJURED"]), (7, None))
        self.assertEqual(scopes(outcome)["unspecified", None]["mm_unknown"], 1)
        self.assertIn("Accidents without any number of people, so that more were hurt than is told: 1.", outcome["SUMMARY"])
        unknown = self.world([(place(50, 5), {"men": None})], ACCIDENT_DATE=None, CASUALTIES="unspecified_killed=men")
        for name in ("KILLED", "INJURED", "KILLED_OFF_MAP", "INJURED_OFF_MAP"):
            self.assertIsNone(unknown[name], name)

    def test_without_casualties_the_table_still_comes(self):
        outcome = self.world(self.rows())
        self.assertEqual(len(outcome.rows("ACCIDENT_TABLE")), 4 + 12)
        self.assertIsNone(scopes(outcome)["all", None]["mm_killed"])
        self.assertIsNone(outcome["KILLED"])
        self.assertEqual(document(outcome)["accidents"]["casualties"], [])

    def test_few_accidents_have_no_percentage(self):
        outcome = self.world(self.rows()[:9], CASUALTIES="civilian_killed=dead")
        row = scopes(outcome)["all", None]
        self.assertEqual((row["mm_acc"], row["mm_off"], row["mm_too_few"]), (9, 3, 1))
        self.assertEqual([row[name] for name in ("mm_share", "mm_lo", "mm_hi")], [None] * 3)
        self.assertIn("3 of 9: too few to judge", page(outcome))

    def test_an_empty_layer_and_none_differ(self):
        empty = self.world([], CASUALTIES="civilian_killed=dead")
        self.assertTrue(empty.complete, empty.sentence)
        self.assertEqual((empty["ACCIDENTS_TOTAL"], empty["KILLED"]), (0, None))
        self.assertEqual(document(empty)["accidents"]["total"], 0)
        none = count(**world(["20 PMN-2"], [20]))
        self.assertIsNone(none["ACCIDENTS_TOTAL"])
        self.assertEqual(none.rows("ACCIDENT_TABLE"), [])
        self.assertIsNone(document(none)["accidents"])

    def test_an_accident_after_the_search_leads_everything(self):
        ground = Table("Polygon", [(box(-1, -1, 102, 102), {"done": "2000-05-01"})])
        outcome = self.world([(place(50, 5), {"day": "2001-01-01"}), (place(50, 6), {"day": None})],
                             SEARCHED=ground.layer(), SEARCH_DATE="done")
        self.assertEqual(outcome["ACCIDENTS_AFTER_SEARCH"], 1)
        made = document(outcome)
        self.assertEqual((made["accidents"]["after_search"], made["accidents"]["in_undated_search"]), (1, 1))
        for text in (outcome["SUMMARY"], made["summary"]):
            self.assertTrue(text.startswith("Alarm: "), text)
            self.assertIn("inside ground reported searched before", text.split("\n")[0])
        body = page(outcome)
        self.assertLess(body.index("class=\"warning\""), body.index("class=\"summary\""))


class Cost(unittest.TestCase):
    """Two squares searched whole and one four fifths, none with a mine; one with mines."""

    def world(self, **parameters):
        ground = Table("Polygon", [box(-1, -1, 102, 102), box(499, -1, 102, 102), box(1000, 0, 85, 100), box(1500, 0, 50, 100)])
        return count(**{**world(["20 PMN-2"] * 4, [20]), "FINDS": finds([20]).layer(), "SEARCHED": ground.layer(), **parameters})

    def test_areas_money_and_time(self):
        outcome = self.world(COST_LOW=0.5, COST_HIGH=2, CURRENCY="AZN <b>", RATE_LOW=200, RATE_HIGH=400)
        # Squares of UTM are a little larger on the ground.
        self.assertAlmostEqual(outcome["AREA_BLOCKED"], 20000, delta=10)
        self.assertAlmostEqual(outcome["AREA_IN_VAIN"], 18500, delta=10)
        self.assertAlmostEqual(outcome["COST_IN_VAIN_LOW"] / outcome["AREA_IN_VAIN"], 0.5, 9)
        self.assertAlmostEqual(outcome["COST_BLOCKED_HIGH"] / outcome["AREA_BLOCKED"], 2, 9)
        self.assertAlmostEqual(outcome["TEAM_DAYS_IN_VAIN_LOW"], outcome["AREA_IN_VAIN"] / 400, 6)
        self.assertAlmostEqual(outcome["TEAM_DAYS_BLOCKED_HIGH"], outcome["AREA_BLOCKED"] / 200, 6)
        cost = document(outcome)["cost"]
        self.assertEqual((cost["currency"], cost["rates"]), ("AZN <b>", {"money_per_m2": [0.5, 2], "m2_per_team_day": [200, 400]}))
        self.assertAlmostEqual(cost["blocked"]["money"][0], 10000, delta=5)
        self.assertIsNone(cost["blocked"]["reason"])
        self.assertTrue(any("no such ground is proposed for release" in text for text in cost["assumptions"]))
        body = page(outcome)
        self.assertIn("What the error cost", body)
        self.assertIn("no such ground is proposed for release", body)
        self.assertIn("AZN &lt;b&gt;", body)
        self.assertNotIn("<b>", body)

    def test_one_of_a_pair_stands_for_both(self):
        outcome = self.world(COST_HIGH=3)
        self.assertEqual(outcome["COST_IN_VAIN_LOW"], outcome["COST_IN_VAIN_HIGH"])
        self.assertIsNone(outcome["TEAM_DAYS_IN_VAIN_LOW"])
        self.assertEqual(document(outcome)["cost"]["searched_in_vain"]["reason"], "no rate is given")

    def test_without_rates_or_search_nothing_is_said(self):
        outcome = self.world()
        self.assertGreater(outcome["AREA_IN_VAIN"], 0)
        self.assertIsNone(outcome["COST_BLOCKED_LOW"])
        unknown = self.world(SEARCHED=None, COST_LOW=1)
        for name in ("AREA_IN_VAIN", "AREA_BLOCKED", "COST_IN_VAIN_LOW", "TEAM_DAYS_BLOCKED_LOW"):
            self.assertIsNone(unknown[name], name)
        self.assertEqual(document(unknown)["cost"]["blocked"]["reason"], "the area is unknown")

    def test_points_have_the_ground_within_the_tolerance(self):
        """As their searched share has."""
        mines = Table("Point", [(place(10000 + 500 * k, 50), {"id": "P{}".format(k), "claim": "1"}) for k in range(3)])
        ground = Table("Polygon", [box(9900, -50, 2000, 200)])
        outcome = count(**{**world(["1"], [1]), "MAP": mines.layer(), "FINDS": finds([1]).layer(), "SEARCHED": ground.layer(), "TOLERANCE": 10})
        self.assertAlmostEqual(outcome["AREA_BLOCKED"], 3 * math.pi * 100, 0)
        self.assertAlmostEqual(outcome["AREA_IN_VAIN"], outcome["AREA_BLOCKED"], 1)


class Witnesses(unittest.TestCase):
    def test_records_of_one_task_are_one_witness(self):
        """Sixteen records: by themselves they give an interval, in four tasks they are too few."""
        claims = ["20 PMN-2"] * 16
        squares = [(box(500 * k - 1, -1, 102, 102), {"task": "T{}".format(k // 4), "own": "T{}".format(k)}) for k in range(16)]
        base = world(claims, [16 + k % 5 for k in range(16)], SEARCHED=Table("Polygon", squares).layer())
        everything = {task: next(row for row in count(**{**base, "SEARCH_TASK": task}).rows("COUNTS") if row["mm_scope"] == "all")
                      for task in (None, "own", "task")}
        self.assertIsNotNone(everything[None]["mm_clu_lo"])
        self.assertEqual(everything[None], everything["own"])
        self.assertIsNone(everything["task"]["mm_clu_lo"])
        for field in ("mm_found", "mm_ratio", "mm_evn_lo"):
            self.assertEqual(everything["task"][field], everything[None][field])

    def test_mines_made_after_the_record_are_not_compared(self):
        rows = [(place(5 + i, 5), {"item": "PMN-2", "lot": "1999" if i < 4 else "1994", "laid": "2001-01-01" if i in (3, 19) else ""}) for i in range(20)]
        dated = Table("Polygon", [(box(0, 0, 100, 100), {"id": "R0", "claim": "20 PMN-2", "drawn": "1995"})])
        given = {**world(["20 PMN-2"], [20]), "MAP": dated.layer(), "MAP_DATE": "drawn", "FINDS": Table("Point", rows).layer()}
        made = count(**{**given, "MADE_DATE": "lot"})
        self.assertEqual((made["FINDS_LATER"], made["FINDS_MADE_LATER"]), (4, 4))
        self.assertEqual(totals(made)["R0"]["mm_found"], 16)
        both = count(**{**given, "MADE_DATE": "lot", "LAID_DATE": "laid"})
        self.assertEqual((both["FINDS_LATER"], both["FINDS_MADE_LATER"]), (5, 4))
        dates = document(both)["dates"]
        self.assertEqual((dates["laid_later"], dates["made_later"], dates["later"]), (2, 4, 5))
        self.assertEqual(count(**given)["FINDS_MADE_LATER"], 0)
        self.assertNotEqual(document(made)["digest"], document(count(**given))["digest"])

    def test_unreadable_dates_are_noted(self):
        table = Table("Point", [(place(5 + i, 5), {"item": "PMN-2", "lot": "03/04/2021"}) for i in range(20)])
        notes = {note["code"]: note["count"] for note in document(count(**{**world(["20 PMN-2"], [20]), "FINDS": table.layer(), "MADE_DATE": "lot"}))["notes"]}
        self.assertEqual((notes["dates_order_unknown"], notes["made_dates_unused"]), (20, 20))

    def test_mines_near_records_are_noted(self):
        """A map displaced by half a field: what lies in the tolerance counts, and the note says what that does."""
        shifted = Table("Point", [(place(90 + i, 50), {"item": "PMN-2"}) for i in range(20)])
        given = {**world(["20 PMN-2"], [20]), "FINDS": shifted.layer(), "TOLERANCE": 25, "SEARCHED": Table("Polygon", [box(0, 0, 200, 100)]).layer()}
        outcome = count(**given)
        notes = {note["code"]: note for note in document(outcome)["notes"]}
        self.assertEqual((notes["counted_near_records"]["count"], notes["counted_near_records"]["value"]), (9, 20))
        self.assertIn("on a displaced map ratios of found to expected are too high", page(outcome))
        inside = document(count(**world(["20 PMN-2"], [20])))
        self.assertNotIn("counted_near_records", {note["code"] for note in inside["notes"]})

    def test_ground_searched_before_the_record_counts_as_elsewhere(self):
        """Its share is not in s, so what was found there, nobody knows when, must not be held against N s."""
        dated = Table("Polygon", [(box(0, 0, 100, 100), {"id": "R0", "claim": "20 PMN-2", "drawn": "2000-01-01"})])
        halves = [(box(0, 0, 50, 100), {"done": "1990-01-01"}), (box(50, 0, 50, 100), {"done": "2005-01-01"})]
        rows = [(place(4.5 + 5 * (i % 9) + 50 * (i // 10), 5 + 4 * i), {"item": "PMN-2"}) for i in range(20)]
        given = {**world(["20 PMN-2"], [20]), "MAP": dated.layer(), "MAP_DATE": "drawn", "FINDS": Table("Point", rows).layer(),
                 "SEARCHED": Table("Polygon", halves).layer(), "SEARCH_DATE": "done"}
        row = totals(count(**given))["R0"]
        self.assertAlmostEqual(row["mm_share"], 0.5, 4)
        self.assertEqual((row["mm_found"], row["mm_else"]), (10, 10))
        self.assertEqual(row["mm_count"], "as_claimed")
        # Searched again later: in time.
        again = Table("Polygon", halves + [(box(-1, -1, 52, 102), {"done": "2006"})]).layer()
        row = totals(count(**{**given, "SEARCHED": again}))["R0"]
        self.assertEqual((row["mm_found"], row["mm_else"], row["mm_count"]), (20, 0, "as_claimed"))

    def test_mines_off_the_map_that_were_laid_later_are_told(self):
        """No map could have shown them; where a record has no date nobody knows."""
        rows = [(place(5 + i, 50), {"item": "PMN-2"}) for i in range(20)]
        rows += [(place(300 + i, 50), {"item": "PMN-2", "laid": "2005" if i < 9 else "1990"}) for i in range(15)]
        dated = [(box(0, 0, 100, 100), {"id": "R0", "claim": "20 PMN-2", "drawn": "1995"})]
        given = {**world(["20 PMN-2"], [20]), "MAP": Table("Polygon", dated).layer(), "MAP_DATE": "drawn", "LAID_DATE": "laid",
                 "FINDS": Table("Point", rows).layer()}
        outcome = count(**given)
        self.assertEqual((outcome["FOUND_OFF_MAP"], document(outcome)["found_off_map_later"]), (15, 9))
        self.assertIn("which no map could have shown: 9.", outcome["SUMMARY"])
        dated.append((box(500, 0, 100, 100), {"id": "R1", "claim": "20 PMN-2"}))
        outcome = count(**{**given, "MAP": Table("Polygon", dated).layer()})
        self.assertEqual((outcome["FOUND_OFF_MAP"], document(outcome)["found_off_map_later"]), (15, 0))

    def test_mines_on_several_records_are_noted(self):
        twice = Table("Polygon", [(box(0, 0, 100, 100), {"id": name, "claim": "20 PMN-2"}) for name in ("B", "A")])
        outcome = count(**{**world(["20 PMN-2"], [20]), "MAP": twice.layer()})
        notes = {note["code"]: note for note in document(outcome)["notes"]}
        self.assertEqual((notes["counted_for_one_record"]["count"], notes["counted_for_one_record"]["value"]), (20, 20))
        self.assertIn("The other records may hold more mines than are counted for them", page(outcome))
        self.assertEqual({name: row["mm_found"] for name, row in totals(outcome).items()}, {"A": 20, "B": 0})
        alone = document(count(**world(["20 PMN-2"], [20])))
        self.assertNotIn("counted_for_one_record", {note["code"] for note in alone["notes"]})

    def test_a_quantity_of_several_points_is_refused(self):
        def several(quantity):
            points = "MultiPoint({})".format(",".join("({!r} {!r})".format(ORIGIN[0] + x, ORIGIN[1] + 50) for x in (10, 20, 30)))
            return {**world(["20 PMN-2"], [1]), "FINDS": Table("MultiPoint", [(points, {"item": "PMN-2", "number": quantity})]).layer(), "QUANTITY": "number"}
        refused = count(**several("5"))
        self.assertFalse(refused.complete)
        self.assertIn("count at each point: split it", refused.sentence)
        self.assertEqual(totals(count(**several("1")))["R0"]["mm_found"], 3)

    def test_small_amounts_are_not_rounded_away(self):
        outcome = count(**world(["20 PMN-2"] * 2, [20, 0]), COST_LOW=0.00035, COST_HIGH=0.25, RATE_LOW=16000)
        text = page(outcome)
        self.assertIn("Given: 0.00035 to 0.25 for each m²", text)
        self.assertIn("3.5 to 2,501", text)
        self.assertIn("0.63 to 0.63", text)

    def test_accidents_and_costs_do_not_depend_on_the_order(self):
        tables = {"MAP": records(["20 PMN-2", "15 TM-62", "30", "8 PMN"]), "FINDS": finds([20, 5]), "SEARCHED": searched(4, 0.9),
                  "ACCIDENTS": accidents([1, 2, None, 0, 5, 3])}
        digests = set()
        for seed in range(3):
            layers = {role: table.shuffled(seed).layer() for role, table in tables.items()}
            digests.add(document(count(**{**world([""], [1]), **layers, "CASUALTIES": "civilian_killed=dead", "COST_LOW": 1, "RATE_LOW": 7}))["digest"])
        self.assertEqual(len(digests), 1)


#: What of the sample area this algorithm takes.
SAMPLE = {name: SAMPLE_PARAMETERS[name] for name in (
    "MAP", "RECORD_ID", "GROUP_BY", "MAP_DATE", "CLAIMED", "FINDS", "QUANTITY", "LAID_DATE", "FIND_DATE", "TASK", "SEARCHED",
    "SEARCH_KIND", "SEARCH_COUNTS", "SEARCH_DATE", "ACCIDENTS", "ACCIDENT_DATE")}
SAMPLE.update(CLAIMED_TYPE="mine_type", FIND_TYPE="item")


def sample_rows(table):
    source = ogr.Open(sample_layer(table).split("|")[0])
    layer = source.GetLayerByName(table)
    wgs = layer.GetSpatialRef().Clone()
    metres = wgs.Clone()
    metres.ImportFromEPSG(32638)
    for reference in (wgs, metres):
        reference.SetAxisMappingStrategy(0)  # x before y, as stored
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef().Clone()
        geometry.AssignSpatialReference(wgs)
        geometry.TransformTo(metres)
        rows.append((geometry, feature.items()))
    return rows


def oracle():
    """Found in searched ground, found elsewhere, later and searched share of each record, by brute force in UTM."""
    maps = sorted(sample_rows("claimed_minefields"), key=lambda row: row[1]["rec_id"])
    ground = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry, values in sample_rows("searched_ground"):
        if values["method"] in ("clearance", "technical survey"):
            for part in ([geometry] if geometry.GetGeometryType() == ogr.wkbPolygon else list(geometry)):
                ground.AddGeometry(part)
    ground = ground.UnionCascaded()
    sums = {values["rec_id"]: [0, 0, 0] for _, values in maps}
    for geometry, values in sample_rows("finds"):
        quantity = 1 if values["qty"] is None else values["qty"]
        if quantity <= 0:
            continue
        distances = [(record.Distance(geometry), claimed["rec_id"], claimed["laid"]) for record, claimed in maps]
        distance, name, laid = min(distances, key=lambda entry: (round(entry[0], 3), entry[1]))
        if distance > 25:
            continue
        if values["laid_from"] and laid and values["laid_from"] > laid:
            sums[name][2] += quantity
        else:
            sums[name][0 if ground.Intersects(geometry) else 1] += quantity
    shares = {values["rec_id"]: record.Intersection(ground).Area() / record.Area() for record, values in maps}
    return sums, shares, {values["rec_id"]: values["mines"] for _, values in maps}


class Sample(unittest.TestCase):
    def test_the_sample_agrees_with_the_oracle(self):
        """Through qgis_process.bin; what was found where is counted again in Python."""
        folder = out_folder("sample")
        run = run_process({**SAMPLE, "COUNTS": folder / "counts.csv", "RECORDS": folder / "records.gpkg", "UNPARSED": folder / "unparsed.csv",
                           "TYPES": folder / "types.csv", "COUNTS_FILE": folder / "c.json", "REPORT": folder / "r.html"},
                          "minemap:reconcilecounts")
        self.assertEqual(run.code, 0, run.text)
        self.assertEqual(sorted(path.name for path in folder.iterdir()),
                         ["c.json", "counts.csv", "r.html", "records.gpkg", "types.csv", "unparsed.csv"])
        made = json.loads((folder / "c.json").read_text(encoding="utf-8"))
        rows = {row["id"]: row for row in made["counts"] if row["scope"] == "record" and row["level"] == "total"}
        sums, shares, claimed = oracle()
        self.assertEqual(set(rows), set(sums))
        verdicts = 0
        for name, row in rows.items():
            found, elsewhere, later = sums[name]
            self.assertEqual((row["found"], row["elsewhere"], row["later"]), (found, elsewhere, later), name)
            self.assertEqual(row["claimed"], claimed[name])
            self.assertAlmostEqual(row["share"], shares[name], 3)
            if row["clustered"] is None:
                self.assertEqual(row["verdict"], verdict(found, elsewhere, claimed[name], row["share"]), name)
                verdicts += row["verdict"] != "cannot_be_judged"
        self.assertGreater(verdicts, 10)
        compared = [name for name, row in rows.items() if row["share"] is not None]
        self.assertEqual(int(run.results["CLAIMED_TOTAL"]), sum(claimed[name] for name in compared))
        self.assertEqual(int(run.results["FOUND_TOTAL"]), sum(sums[name][0] for name in compared))
        self.assertEqual(int(run.results["FINDS_LATER"]), sum(later for _, _, later in sums.values()))
        expected = sum(claimed[name] * rows[name]["share"] for name in compared)
        self.assertAlmostEqual(float(run.results["COUNT_RATIO"]), sum(sums[name][0] for name in compared) / expected, 6)
        self.assertIn("planning figure, not clearance", (folder / "r.html").read_text(encoding="utf-8"))


if __name__ == "__main__":
    minemap_testing.main()
