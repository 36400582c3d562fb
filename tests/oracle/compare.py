# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares what a run of minemap:scoremap wrote with the oracle; prints each difference; exit 1 if there is any.

    python3 compare.py PARAMETERS.json OUTPUTS         compares the outputs in the folder OUTPUTS
    python3 compare.py --run PARAMETERS.json OUTPUTS   runs the algorithm into OUTPUTS first
    python3 compare.py --seeds 1-40 FOLDER             makes, runs and compares random worlds, each in FOLDER/SEED,
                                                       and asks for the same digest when the features are shuffled
    also: --choice NAME=READING (see CHOICES in scoremap_oracle.py), --key FIELD (identifies rows; default uid)

OUTPUTS holds records.gpkg, records_lines.gpkg, records_points.gpkg, scored_finds.gpkg, groups.gpkg, curve.gpkg,
scorecard.json and results.json (what qgis_process --json printed). QGIS_PROCESS names the program to run
(default qgis_process.bin); the plugin must be on in its profile.

Tolerances: distances 1 mm, or 5 cm when the layers' CRS differ; areas 0.1 %; rates from areas 0.002; those of a
group, which the oracle samples, 4 standard errors. A find nearer than that to a threshold may have either class:
the oracle goes on from the class the plugin gave it. On a boundary (to 10 µm) is inside, without doubt.
Lines that begin with "open:" are no differences: there the contract leaves more than one reading.
"""
import json
import math
import os
import re
import subprocess
import sys

from scoremap_oracle import (ON_BOUNDARY, TIE, Oracle, azimuth_reaches, boundary_distance, load_parameters, read_layer)

AREA_SHARE, CHANCE, SHARE = 1e-3, 2e-3, 1e-3
HASH_ID = re.compile(r"^[0-9a-f]{12}$")
OUTPUTS = {"RECORDS": "records.gpkg", "RECORDS_LINES": "records_lines.gpkg", "RECORDS_POINTS": "records_points.gpkg",
           "SCORED_FINDS": "scored_finds.gpkg", "GROUPS": "groups.gpkg", "CURVE": "curve.gpkg",
           "SCORECARD": "scorecard.json", "REPORT": "report.html"}
# Random worlds break what a score takes for granted; the oracle checks how it counts, not whether it may.
ASSUMED = ("cut_by_search", "map_and_search_apart", "map_made_from_finds", "finds_on_search_places", "search_copied_from_map",
           "search_drawn_around_finds", "positions_coarser_than_tolerance", "finds_twice", "evidence_selected",
           "map_and_search_of_different_times", "area_leaves_out")


class Comparison:
    def __init__(self, parameters, folder, key="uid", choices=None):
        self.parameters, self.folder, self.key, self.differences = parameters, folder, key, []
        self.opened = {}
        sources = [parameters[n] for n in ("MAP", "MAP_LINES", "MAP_POINTS", "FINDS", "SEARCHED", "AREA")
                   if parameters.get(n)]
        self.tolerance = 0.05 if len({read_layer(s)[1].to_wkt() for s in sources}) > 1 else 0.001
        self.rows, self.finds_crs = self.output("SCORED_FINDS")
        self.pairs = None
        plain = Oracle(parameters, self.tolerance, choices=choices)
        self.pair_finds(plain)
        classes = {(f.row, f.part): self.pairs[f.row, f.part].get("mm_class") for f in plain.finds
                   if (f.row, f.part) in self.pairs}
        self.oracle = Oracle(parameters, self.tolerance, lambda f: classes.get((f.row, f.part)), choices)

    # -- reporting

    def differ(self, where, got, wanted):
        self.differences.append(f"{where}: plugin {got!r}, oracle {wanted!r}")

    def open(self, what, reading):
        self.opened.setdefault(f"{what}: {reading}", 0)
        self.opened[f"{what}: {reading}"] += 1

    def check(self, where, got, wanted, tolerance=0.0, slack=0):
        """Equal, or as near as the tolerance (numbers); slack: how many units the oracle itself is unsure of."""
        if got is None or wanted is None:
            same = got is wanted
        elif isinstance(wanted, bool) or isinstance(wanted, str):
            same = got == wanted
        else:
            same = isinstance(got, (int, float)) and abs(got - wanted) <= tolerance + slack + 1e-12 * abs(wanted)
        if not same:
            self.differ(where, got, wanted)
        return same

    def check_any(self, where, got, readings, tolerance=0.0, slack=0):
        """Any of the readings [(name, value)] will do; another than the first is said to be open."""
        for i, (name, wanted) in enumerate(readings):
            if (got is None) == (wanted is None) and (got is None or isinstance(got, (int, float)) and not isinstance(
                    wanted, str) and abs(got - wanted) <= tolerance + slack or got == wanted):
                if i:
                    self.open(re.sub(r"\[.*?\]", "[]", where), name)
                return
        self.differ(where, got, " or ".join(f"{v!r} ({n})" for n, v in readings))

    # -- reading what the plugin wrote

    def output(self, name):
        path = os.path.join(self.folder, OUTPUTS[name])
        if not os.path.exists(path):
            if name != "REPORT":
                self.differ(name, None, f"a file {path}")
            return [], None
        features, crs = read_layer(path)
        rows = []
        for f in features:
            row = dict(f.fields, geometry=f.geometry, row=f.row)
            rows.append(row)
        return rows, crs

    def json_file(self, name):
        path = os.path.join(self.folder, name)
        if not os.path.exists(path):
            self.differ(name, None, "a file")
            return {}

        def bad(constant):
            self.differ(name, constant, "no NaN or infinity in JSON")

        with open(path, encoding="utf-8") as file:
            text = file.read()
        if "{" not in text:
            self.differ(name, text[:80], "JSON")
            return {}
        return json.JSONDecoder(parse_constant=bad).raw_decode(text[text.index("{"):])[0]

    def pair_finds(self, oracle):
        """{(row, part): output row} by the key and, for the parts of a MultiPoint, by the place."""
        self.pairs, left = {}, list(self.rows)
        for find in oracle.finds:
            same = [r for r in left if r.get(self.key) == find.fields.get(self.key)] if self.key in find.fields else [
                r for r in left if r["row"] == find.row]
            if find.point is None:
                same = [r for r in same if r["geometry"] is None]
            elif same:
                place = lambda r: (math.inf if r["geometry"] is None else
                                   oracle.plane.project(r["geometry"], self.finds_crs).distance(find.point))
                same = [r for r in sorted(same, key=place) if place(r) < 0.01][:1]
            if same:
                self.pairs[find.row, find.part] = same[0]
                left.remove(same[0])
        for row in left:
            self.differ(f"SCORED_FINDS row {row['row'] + 1}", "a row", "no such find")

    # -- the parts

    def compare(self):
        self.compare_finds()
        self.compare_records()
        self.compare_numbers()
        self.compare_curve()
        self.compare_groups()
        return self.differences

    def compare_finds(self):
        components = {}
        for find in self.oracle.finds:
            where = f"find {self.key}={find.fields.get(self.key)} part {find.part}"
            row = self.pairs.get((find.row, find.part))
            if find.excluded:
                if row is not None and row.get("mm_class") is not None:
                    self.differ(where + " mm_class", row.get("mm_class"), f"none: excluded ({find.excluded})")
                else:
                    self.open(f"finds excluded ({find.excluded})", "no row" if row is None else "a row without class")
                continue
            if row is None:
                self.differ(where, "no row", find.cls)
                continue
            missing = {"mm_class", "mm_record", "mm_dist", "mm_edge", "mm_azimuth", "mm_cluster", "mm_group"} - set(row)
            if missing:
                self.differ(where, "no field", missing)
                return
            if not self.check(where + " mm_class", row["mm_class"], find.cls):
                continue
            if find.cls == "outside":
                self.check_any("outside finds mm_dist[]", None if row["mm_dist"] is None else "a number",
                               [("null", None), ("given", "a number")])
                continue
            self.compare_find(where, find, row)
            if find in self.oracle.scored:
                components.setdefault(row["mm_cluster"], set()).add(find.cluster)
        if self.oracle.links_in_doubt:
            self.open("clusters", "not compared, a link is in doubt")
            return
        if None in components:
            self.differ("mm_cluster", None, "a cluster for each scored find")
        for label, ours in components.items():
            if len(ours) > 1:
                self.differ(f"mm_cluster {label}", label, f"{len(ours)} clusters {sorted(ours)}")
        seen = [c for ours in components.values() for c in ours]
        for c in set(seen):
            if seen.count(c) > 1:
                self.differ("mm_cluster", [k for k, v in components.items() if c in v], f"one cluster {c}")

    def compare_find(self, where, find, row):
        o, tolerance = self.oracle, self.tolerance
        d = find.d
        scored = find in o.scored
        if d is None:
            return
        if scored or row["mm_dist"] is not None:
            if "inside" in find.doubts:
                self.check(where + " mm_dist", row["mm_dist"], d, tolerance)
            else:
                self.check(where + " mm_dist", row["mm_dist"], d, tolerance if d else ON_BOUNDARY)
        # the record
        reach = tolerance + TIE
        candidates = [r for r, x in find.distances.items() if x <= d + reach] if find.doubts & {"tie", "inside"} \
            else find.attributed
        known = sorted(r.id for r in candidates if r.id is not None)
        hashed = any(r.id is None for r in candidates)
        got = row["mm_record"]
        got = None if got is None else str(got)
        if find.attributed:
            if got is None:
                if scored:
                    self.differ(where + " mm_record", got, known)
                else:
                    self.open(f"mm_record of {find.cls} finds", "null")
            elif not (got in known[:1] or find.doubts & {"tie", "inside"} and got in known
                      or hashed and HASH_ID.match(got)):
                self.differ(where + " mm_record", got, known[:1] + (["a hash"] if hashed else []))
            elif not scored:
                self.open(f"mm_record of {find.cls} finds", "given when within T")
        elif got is not None:
            nearest = [r.id for r, x in find.distances.items() if x <= d + reach]
            if scored and got not in nearest and None not in nearest:
                self.differ(where + " mm_record", got, "null (beyond T)")
            else:
                self.open(f"mm_record of {find.cls} finds beyond T", "the nearest record")
        # the signed distance to its boundary
        if got is None:
            self.check(where + " mm_edge", row["mm_edge"], None)
        else:
            records = [r for r in o.on_map if r.id == got or r.id is None and HASH_ID.match(got) and (
                r in candidates or not candidates)]
            edges = [(-1 if r in find.containing and r.whole.area else 1) * boundary_distance(shape, find.point)
                     for r in records for shape in (r.whole, r.clipped)]
            if row["mm_edge"] is None or not any(abs(row["mm_edge"] - e) <= tolerance for e in edges):
                self.differ(where + " mm_edge", row["mm_edge"], edges)
        # the azimuth
        azimuth = row["mm_azimuth"]
        if d == 0:
            self.check(where + " mm_azimuth", azimuth, None)
        elif azimuth is None:
            if scored:
                self.differ(where + " mm_azimuth", None, "an azimuth")
        elif not 0 <= azimuth <= 360:
            self.differ(where + " mm_azimuth", azimuth, "0 to 360")
        elif d > 2 * tolerance:
            off = azimuth_reaches(o, find, azimuth)
            if off > tolerance + 1e-5 * d:
                self.differ(where + f" mm_azimuth at {d:.3f} m", azimuth, f"one that reaches the map ({off:.4f} m off)")
        # the group
        got = row["mm_group"]
        got = None if got is None else str(got)
        if scored or got is not None:
            nearest = {r.group for r, x in find.distances.items() if x <= d + TIE + tolerance}
            if got != find.group and not (got in nearest and ("tie" in find.doubts or "inside" in find.doubts)):
                self.differ(where + " mm_group", got, find.group)

    def compare_records(self):
        outputs = {"MAP": "RECORDS", "MAP_LINES": "RECORDS_LINES", "MAP_POINTS": "RECORDS_POINTS"}
        for role, name in outputs.items():
            if not self.parameters.get(role):
                continue
            rows, _ = self.output(name)
            records = [r for r in self.oracle.records if r.role == role]
            if len(rows) != len(records):
                self.differ(f"{name} rows", len(rows), len(records))
            for record in records:
                by_key = [r for r in rows if self.key in record.fields and r.get(self.key) == record.fields[self.key]]
                row = by_key[0] if by_key else rows[record.row] if self.key not in record.fields and record.row < len(
                    rows) else None
                where = f"{name} {self.key}={record.fields.get(self.key)}"
                if row is None:
                    self.differ(where, "no row", "a row")
                    continue
                self.compare_record(where, record, row)

    def compare_record(self, where, record, row):
        missing = {"mm_verdict", "mm_share", "mm_finds", "mm_near", "mm_mines", "mm_other", "mm_dist", "mm_group"} - set(row)
        if missing:
            self.differ(where, "no field", missing)
            return
        group = row["mm_group"]
        group = None if group is None else str(group)
        if record.clipped is None:
            self.check(where + " mm_verdict (no ground in AREA)", row["mm_verdict"], None)
            self.check(where + " mm_share (no ground in AREA)", row["mm_share"], None)
            if row["mm_dist"] is not None or row["mm_finds"] not in (None, 0):
                self.differ(where + " (no ground in AREA)", (row["mm_dist"], row["mm_finds"]), None)
            if group not in (None, record.group):
                self.differ(where + " mm_group", group, record.group)
            return
        self.check(where + " mm_group", group, record.group)
        slack = record.slack
        if self.oracle.ground is None:
            self.check_any(where.split()[0] + "[] without searched layer: mm_verdict", row["mm_verdict"],
                           [("by the evidence", record.verdict), ("null", None)])
        elif slack == 0 and not record.share_in_doubt:
            self.check(where + f" mm_verdict (share {record.share:.4f}, finds {record.finds}, near {record.near}, other "
                       f"{record.other})", row["mm_verdict"], record.verdict)
        self.check(where + " mm_share", row["mm_share"], record.share, SHARE)
        for field, wanted in (("mm_finds", record.finds), ("mm_near", record.near), ("mm_other", record.other)):
            if self.oracle.ground is None and field != "mm_other":
                wanted = None
            self.check(where + " " + field, row[field], wanted, 0, slack)
        if slack == 0:
            self.check(where + " mm_mines", row["mm_mines"], None if self.oracle.ground is None else record.mines)
        self.check(where + " mm_dist", row["mm_dist"], record.distance, self.tolerance)

    def compare_numbers(self):
        o, n = self.oracle, self.oracle.numbers
        printed = self.json_file("results.json")
        results = printed.get("results", printed)
        card = self.json_file("scorecard.json")
        usable = [f for f in o.finds if not f.excluded]
        slack_records = sum(1 for r in o.records if r.slack or r.share_in_doubt)
        rate_slack = slack_records / max(1, n["RECORDS_JUDGED"])
        areas = lambda name: (n[name] or 0) * AREA_SHARE + 0.05
        table = [  # name, place in the scorecard, readings, tolerance, slack
            ("FINDS_TOTAL", None, [("usable finds", n["FINDS_TOTAL"]), ("usable finds in AREA", sum(f.in_area for f in usable)),
                                   ("every place", len(o.finds)), ("every feature", len({f.row for f in o.finds})),
                                   ("every place with geometry", sum(f.point is not None for f in o.finds)),
                                   ], 0, 0),
            ("FINDS_SCORED", "hit_rate.finds", [("", n["FINDS_SCORED"])], 0, 0),
            ("FINDS_HIT", "hit_rate.hits", [("", n["FINDS_HIT"])], 0, 0),
            ("HIT_RATE", "hit_rate.value", [("", n["HIT_RATE"])], 1e-9, 0),
            (None, "hit_rate.by_mine", [("", n["by_mine"])], 1e-9, 0),
            (None, "hit_rate.clusters", [("", n["clusters"])], 0, 1e9 if o.links_in_doubt else 0),
            ("HIT_RATE_ALL", "hit_rate.all", [("", n["HIT_RATE_ALL"])], 1e-9,
             sum("tolerance" in f.doubts and f not in o.scored for f in usable) / max(1, len(usable))),
            ("CHANCE_RATE", "hit_rate.chance", [("", n["CHANCE_RATE"])], CHANCE, 0),
            ("SUCCESS_AREA", "hit_rate.success_area", [("", n["SUCCESS_AREA"])], CHANCE, 0),
            ("RECORDS_TOTAL", "confirmation.records", [("", n["RECORDS_TOTAL"])], 0, 0),
            ("RECORDS_JUDGED", "confirmation.judged", [("", n["RECORDS_JUDGED"])], 0, slack_records),
            ("RECORDS_CONFIRMED", "confirmation.confirmed", [("", n["RECORDS_CONFIRMED"])], 0, slack_records),
            ("CONFIRMATION_RATE", "confirmation.value", [("", n["CONFIRMATION_RATE"])], 1e-9, rate_slack),
            ("MAPPED_AREA", "ground.mapped", [("", n["MAPPED_AREA"])], areas("MAPPED_AREA"), 0),
            ("SEARCHED_AREA", "ground.searched", [("", n["SEARCHED_AREA"])], areas("SEARCHED_AREA"), 0),
            ("MAPPED_SEARCHED_AREA", "ground.mapped_searched", [("", n["MAPPED_SEARCHED_AREA"])],
             areas("MAPPED_SEARCHED_AREA"), 0),
            (None, "ground.area", [("", n["AREA"])], areas("AREA"), 0),
        ]
        if self.parameters.get("ACCIDENTS"):
            table += [("ACCIDENTS_TOTAL", None, [("in AREA", n["ACCIDENTS_TOTAL"]), ("all", len(o.accidents))], 0, 0),
                      ("ACCIDENTS_HIT", None, [("", n["ACCIDENTS_HIT"])], 0, o.accidents_in_doubt)]
        if o.ground is None:  # what needs the searched layer is null
            nothing = ("hit_rate.finds", "hit_rate.hits", "hit_rate.clusters", "confirmation.judged",
                       "confirmation.confirmed", "confirmation.unconfirmed")
            table = [(a, b, [("null without searched layer", None)] if b in nothing else r, t, s)
                     for a, b, r, t, s in table]
        chance = n["CHANCE_RATE"]
        in_doubt = o.tasks_in_doubt or chance is not None and min(abs(chance - 0.02), abs(chance - 0.98)) < CHANCE
        if not in_doubt:
            steep = 1 if chance is None else 2 * (1 + (n["HIT_RATE"] or 0)) / max(0.02, 1 - chance)
            table.append(("SKILL", "hit_rate.skill", [("", n["SKILL"])], CHANCE * steep, 0))
        undefined = card.get("undefined", {})
        for name, place, readings, tolerance, slack in table:
            if name:
                if name not in results:
                    self.differ(f"results {name}", "no key", readings[0][1])
                else:
                    self.check_any(f"results {name}", results[name], readings, tolerance, slack)
            if place:
                value, found = card, True
                for step in place.split("."):
                    found = found and isinstance(value, dict) and step in value
                    value = value[step] if found else None
                if not found:
                    self.differ(f"scorecard {place}", "no key", readings[0][1])
                    continue
                self.check_any(f"scorecard {place}", value, readings, tolerance, slack)
                names = {place, place.replace(".", "_"), place.split(".")[-1]} | ({name, name.lower()} if name else set())
                if value is None and name and not names & set(undefined):
                    self.differ(f"scorecard undefined.{place}", "no reason", "a reason for the null")
        scored, judged = n["FINDS_SCORED"], n["RECORDS_JUDGED"]
        if "TOO_FEW" not in results:
            self.differ("results TOO_FEW", "no key", scored < 10)
        elif self.oracle.ground is None:
            self.check("results TOO_FEW without searched layer", results["TOO_FEW"], None)
        elif scored < 10 and results["TOO_FEW"] is not True:
            self.differ("results TOO_FEW", results["TOO_FEW"], f"true: {scored} scored finds")
        elif scored >= 10 and judged >= 10 + slack_records and results["TOO_FEW"] is not False:
            self.differ("results TOO_FEW", results["TOO_FEW"], f"false: {scored} scored finds, {judged} judged records")
        elif scored >= 10 > judged:
            self.open("TOO_FEW with few judged records only", results["TOO_FEW"])
        if scored < 10 and "%" in str(results.get("SUMMARY", "")):
            self.open("SUMMARY holds a percent sign although the finds are too few", results["SUMMARY"])
        counts = {note.get("code"): note.get("count") for note in card.get("notes", [])}
        doubtful = sum(bool(f.doubts & {"searched", "area", "just_outside"}) for f in o.finds)
        if n["just_outside"] > doubtful or counts.get("finds_just_outside"):
            self.check("note finds_just_outside", counts.get("finds_just_outside"), n["just_outside"], 0, doubtful)
        self.digest = card.get("digest")

    def compare_curve(self):
        rows, _ = self.output("CURVE")
        o = self.oracle
        got = [r.get("mm_tol") for r in rows]
        wanted = o.tolerances()
        if got == wanted[1:] and wanted[0] == 0 and not self.parameters.get("TOLERANCES"):
            self.open("CURVE", "the default begins at 5, not at 0")
        elif got != wanted:
            self.differ("CURVE mm_tol", got, wanted)
        for row in rows:
            t = row.get("mm_tol")
            if t is None:
                continue
            low, high = o.hit_rate(t - self.tolerance if t > 0 else 0.0), o.hit_rate(t + self.tolerance)
            hit = row.get("mm_hit")
            if low is None or hit is None:
                self.check(f"CURVE {t} mm_hit", hit, low)
            elif not low - 1e-9 <= hit <= high + 1e-9:
                self.differ(f"CURVE {t} mm_hit", hit, low)
            self.check(f"CURVE {t} mm_chance", row.get("mm_chance"), o.chance(t), CHANCE)

    # What a row of GROUPS may call a number; the scorecard's groups are read by the same names.
    GROUP_FIELDS = {
        "FINDS_SCORED": ("mm_scored", "mm_finds", "finds"), "FINDS_HIT": ("mm_hits", "hits"),
        "HIT_RATE": ("mm_hit", "mm_hitrate"), "CHANCE_RATE": ("mm_chance",), "CONFIRMATION_RATE": ("mm_conf",),
        "RECORDS_TOTAL": ("mm_records",),
        "RECORDS_JUDGED": ("mm_judged",), "RECORDS_CONFIRMED": ("mm_confirm", "mm_confd", "mm_conf_n"),
        "MAPPED_AREA": ("mm_mapped",), "SEARCHED_AREA": ("mm_search", "mm_searchd")}

    def compare_groups(self):
        rows, _ = self.output("GROUPS")
        wanted = self.oracle.groups() if self.parameters.get("GROUP_BY") else {}
        if len(rows) != len(wanted) + 1 and not (not wanted and len(rows) == 2):
            self.differ("GROUPS rows", len(rows), f"{len(wanted)} groups and one for all")
        for group, numbers in wanted.items():
            same = [r for r in rows if r.get("mm_group") == group]
            if group is None:  # the row for all may have no name either
                same = [r for r in same if self.group_number(r, "RECORDS_TOTAL") == numbers["RECORDS_TOTAL"]][:1]
            if len(same) != 1:
                self.differ(f"GROUPS {group}", f"{len(same)} rows", "one row")
                continue
            self.compare_group(group, numbers, same[0])

    def group_number(self, row, name):
        for field in self.GROUP_FIELDS[name]:
            if field in row:
                return row[field]
        self.open(f"GROUPS {name}", f"not found among {sorted(k for k in row if k.startswith('mm_'))}")
        return "unknown"

    def compare_group(self, group, numbers, row):
        slack = numbers["slack"]
        doubts = sum(bool(f.doubts & {"tie", "inside"}) for f in self.oracle.scored)
        samples, total = numbers["samples"], max(1, self.oracle.samples)
        counts = ("FINDS_SCORED", "FINDS_HIT", "RECORDS_JUDGED", "RECORDS_CONFIRMED")
        for name in self.GROUP_FIELDS:
            got, tolerance, extra = self.group_number(row, name), 1e-6, 0
            if got == "unknown":
                continue
            if self.oracle.ground is None and name in counts:
                self.check(f"GROUPS {group} {name} without searched layer", got, None)
                continue
            if name in ("FINDS_SCORED", "FINDS_HIT"):
                extra = doubts
            elif name == "HIT_RATE":
                extra = doubts / max(1, numbers["FINDS_SCORED"])
            elif name == "CHANCE_RATE":
                p = numbers[name]
                if p is None or samples < 50:
                    continue  # too little ground to say from samples
                tolerance = CHANCE + 4 * math.sqrt(max(p * (1 - p), 0.01) / samples)
            elif name == "MAPPED_AREA":
                tolerance = (numbers[name] or 0) * AREA_SHARE + 0.05
            elif name == "SEARCHED_AREA" and numbers[name] is not None:
                share = samples / total
                tolerance = self.oracle.ground.area * (CHANCE + 4 * math.sqrt(max(share * (1 - share), 1e-4) / total))
            elif name.startswith("CONFIRMATION") or name in ("RECORDS_JUDGED", "RECORDS_CONFIRMED"):
                if slack:
                    continue
            if self.oracle.ground is None and got is None and numbers[name] == 0:
                continue
            self.check(f"GROUPS {group} {name}", got, numbers[name], tolerance, extra)


# ---------------------------------------------------------------------------------------------- running

def run(parameters, folder):
    """Runs the algorithm; returns its exit code. results.json and log.txt stay in the folder."""
    os.makedirs(folder, exist_ok=True)
    for name in list(OUTPUTS.values()) + ["results.json", "log.txt"]:
        path = os.path.join(folder, name)
        if os.path.exists(path):
            os.remove(path)
    command = [os.environ.get("QGIS_PROCESS", "qgis_process.bin"), "--json", "run", "minemap:scoremap"]
    command += [f"--{name}={value}" for name, value in parameters.items()]
    command.append("--ASSUME=" + ";".join(ASSUMED))
    for name, file in OUTPUTS.items():
        if name.startswith("RECORDS_") and not parameters.get("MAP_" + name[len("RECORDS_"):]):
            continue
        command.append(f"--{name}={os.path.join(folder, file)}")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    with open(os.path.join(folder, "results.json"), "wb") as out, open(os.path.join(folder, "log.txt"), "wb") as log:
        return subprocess.run(command, stdout=out, stderr=log, env=environment, check=False).returncode


def report(comparison, title):
    for reading, times in sorted(comparison.opened.items()):
        print(f"open: {title} {reading}" + (f" ({times}×)" if times > 1 else ""))
    for difference in comparison.differences:
        print(f"{title} {difference}")
    o = comparison.oracle
    doubtful = sum(bool(f.doubts) for f in o.finds)
    print(f"{title}: {len(comparison.differences)} differences; {len(o.records)} records, {len(o.finds)} finds, "
          f"{len(o.scored)} scored, {doubtful} within {comparison.tolerance:g} m of a threshold")
    return bool(comparison.differences)


def run_and_compare(parameters_file, folder, key, choices, title):
    parameters = load_parameters(parameters_file)
    code = run(parameters, folder)
    if code != 0:
        with open(os.path.join(folder, "log.txt"), encoding="utf-8", errors="replace") as log:
            print(f"{title}: exit code {code}: {log.read().strip()[-400:]}")
        return True, None
    comparison = Comparison(parameters, folder, key, choices)
    comparison.compare()
    return report(comparison, title), comparison.digest


def run_seeds(seeds, folder, key, choices):
    from random_worlds import World
    bad = []
    for seed in seeds:
        digests = []
        failed = False
        for shuffled in (False, True):
            place = os.path.join(folder, str(seed), "shuffled" if shuffled else "plain")
            World(seed).write(place, shuffled)
            failed_here, digest = run_and_compare(os.path.join(place, "parameters.json"), os.path.join(place, "out"),
                                                  key, choices, f"seed {seed}" + (" shuffled" if shuffled else ""))
            failed = failed or failed_here
            digests.append(digest)
            if failed_here:
                break
        if len(digests) == 2 and digests[0] != digests[1]:
            print(f"seed {seed} digest: depends on the order of the features: {digests}")
            failed = True
        if failed:
            bad.append(seed)
    print(f"{len(seeds)} worlds, {len(bad)} with differences: {bad}")
    return bool(bad)


def main():
    arguments, choices, key, run_first, seeds, places = sys.argv[1:], {}, "uid", False, None, []
    while arguments:
        argument = arguments.pop(0)
        if argument == "--choice":
            name, reading = arguments.pop(0).split("=")
            choices[name] = reading
        elif argument == "--key":
            key = arguments.pop(0)
        elif argument == "--run":
            run_first = True
        elif argument == "--seeds":
            first, _, last = arguments.pop(0).partition("-")
            seeds = list(range(int(first), int(last or first) + 1))
        else:
            places.append(os.path.abspath(argument))
    if seeds is not None and len(places) == 1:
        return run_seeds(seeds, places[0], key, choices)
    if len(places) != 2:
        print(__doc__)
        return 2
    if run_first:
        return run_and_compare(places[0], places[1], key, choices, os.path.basename(places[1]))[0]
    comparison = Comparison(load_parameters(places[0]), places[1], key, choices)
    comparison.compare()
    return report(comparison, os.path.basename(places[1]))


if __name__ == "__main__":
    sys.exit(int(main()))
