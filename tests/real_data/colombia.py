# SPDX-License-Identifier: GPL-2.0-or-later
"""The Colombian register of mine events: suspected minefields up to 2010 as the map, what was found later as finds.

It has no searched ground, so no accuracy can be given. A made-up box around the country is used to see that
verdicts, groups and chance come out right at the extent of a country.
"""
import csv
import json
import math
import os
from collections import Counter

from brute_force import NearestRecords, metres
from registers import ACCIDENT, DEMINING, SUSPECTED, colombian_events

FOLDER = "colombia_events"
LAST_YEAR_OF_MAP = 2010
LAST_YEAR = 2019
BOX = (-79.5, -4.3, -66.8, 12.6)


def write_geojson(path, features):
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file, ensure_ascii=False)


def feature(kind, coordinates, **properties):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


class Register:
    def __init__(self, folder, work):
        self.events = colombian_events(folder)
        self.map = [e for e in self.events if e.kind == SUSPECTED and e.year <= LAST_YEAR_OF_MAP]
        later = [e for e in self.events if e.year > LAST_YEAR_OF_MAP]
        self.demining = [e for e in later if e.kind == DEMINING]
        self.accidents = [e for e in later if e.kind == ACCIDENT]
        self.records = [(e.x, e.y) for e in self.map]
        self.json = os.path.join(work, "events.geojson")
        self.csv = os.path.join(work, "events.csv")
        self.box = os.path.join(work, "box.geojson")
        write_geojson(self.json, [feature("Point", [e.x, e.y], type=e.kind, AÑO=e.year, department=e.department)
                                  for e in self.events])
        with open(self.csv, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["type", "year", "lon", "lat"])
            writer.writerows([e.kind, e.year, repr(e.x), repr(e.y)] for e in self.events)
        west, south, east, north = BOX
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        write_geojson(self.box, [feature("Polygon", [ring], done=str(LAST_YEAR))])

    def within(self, events, tolerance):
        nearest = NearestRecords(self.records, tolerance)
        return sum(nearest.at((e.x, e.y))[0] is not None for e in events)

    def subset(self, filter_text):
        return f"{self.json}|subset={filter_text}"

    def delimited(self, filter_text, x="lon", y="lat"):
        return (f"delimitedtext://file://{self.csv}?type=csv&xField={x}&yField={y}&crs=EPSG:4326"
                f"&detectTypes=yes&subset={filter_text}")


MAP = f'"type" = {SUSPECTED} AND "AÑO" <= {LAST_YEAR_OF_MAP}'
FINDS = f'"type" IN ({ACCIDENT}, {DEMINING}) AND "AÑO" > {LAST_YEAR_OF_MAP}'


def check(tool, folder, checks):
    register = Register(folder, tool.work)
    check_coarse_positions(tool, register, checks)
    check_without_searched_ground(tool, register, checks)
    check_delimited_text(tool, register, checks)
    check_file_types(tool, register, checks)
    check_made_up_ground(tool, register, checks)
    check_report(tool, register, checks)


#: Finds are written in whole seconds of arc, 31 m: no tolerance under 62 m can be used.
COARSE = "positions_coarser_than_tolerance"


def check_coarse_positions(tool, register, checks):
    for tolerance, state in ((25, "broken"), (1000, "holds")):
        run = tool.score(f"colombia_coarse_{tolerance}", MAP=register.subset(MAP), FINDS=register.subset(FINDS), TOLERANCE=tolerance)
        entry = next(entry for entry in run.card["assumptions"] if entry["code"] == COARSE)
        checks.equal(f"Colombia, {tolerance} m, positions", entry["state"], state)
        checks.equal(f"Colombia, {tolerance} m, rate of all finds given", run.output("HIT_RATE_ALL") is not None, state == "holds")
        checks.true(f"Colombia, {tolerance} m, step {entry['statistic']}", abs(entry["statistic"] - 111320 / 3600) < 0.5)


def check_without_searched_ground(tool, register, checks):
    finds = register.demining + register.accidents
    for tolerance in (25, 1000):
        run = tool.score(f"colombia_{tolerance}", layers=True, MAP=register.subset(MAP), FINDS=register.subset(FINDS),
                         TOLERANCE=tolerance, MAP_DATE="AÑO", FIND_DATE="AÑO", ASSUME=COARSE)
        what = f"Colombia, {tolerance} m"
        checks.equal(f"{what}, exit code", run.code, 0)
        if run.code != 0:
            return
        hits = register.within(finds, tolerance)
        checks.equal(f"{what}, records", run.number("RECORDS_TOTAL"), len(register.map))
        checks.equal(f"{what}, finds", run.number("FINDS_TOTAL"), len(finds))
        checks.close(f"{what}, share of all finds", run.number("HIT_RATE_ALL"), hits / len(finds), 1e-12)
        checks.holds(what, run.log, f"{hits:,} of {len(finds):,} finds lie within {tolerance:,} m of the map; where "
                                    "was searched is unknown, so this is not an accuracy")
        for key in ("HIT_RATE", "FINDS_SCORED", "FINDS_HIT", "CHANCE_RATE", "CONFIRMATION_RATE", "RECORDS_JUDGED",
                    "RECORDS_CONFIRMED", "SEARCHED_AREA"):
            checks.equal(f"{what}, {key}", run.output(key), None)
        for key in ("hit_rate.value", "hit_rate.chance", "confirmation.value", "ground.searched"):
            checks.equal(f"{what}, reason of {key}", run.card["undefined"].get(key), "no searched layer")
        checks.equal(f"{what}, classes", run.rows("finds", "DISTINCT mm_class"), [("not_searched",)])
        verdicts = {verdict for verdict, in run.rows("records", "DISTINCT mm_verdict")}
        checks.true(f"{what}, verdicts {verdicts}", verdicts <= {"mined_not_judged", "not_judged"})
        with_record, = run.rows("finds", "COUNT(mm_record)")[0]
        checks.equal(f"{what}, finds with a record", with_record, hits)
        check_notes(what, run, register.map, finds, checks)
    check_distances(run, register, finds, checks)


def check_report(tool, register, checks):
    """A country without searched ground: nothing in the report is an accuracy, and departments have maps of their own."""
    scored = tool.score("colombia_scored", layers=True, MAP=register.subset(MAP), FINDS=register.subset(FINDS),
                        TOLERANCE=1000, MAP_DATE="AÑO", FIND_DATE="AÑO", GROUP_BY="department")
    checks.equal("Colombia, scored for the report, exit code", scored.code, 0)
    if scored.code != 0:
        return
    run = tool.run("minemap:report", "colombia_report", {"REPORT": "report.html", "PDF": "report.pdf", "JSON": "report.json"},
                   SCORECARD=scored.path("scorecard.json"), MAP=scored.path("records.gpkg"), FINDS=scored.path("finds.gpkg"),
                   QUOTED_PERCENTAGE="25", GROUP_PAGES=3)
    checks.equal("Colombia, report, exit code", run.code, 0)
    if run.code != 0:
        return
    with open(run.path("report.html"), encoding="utf-8") as file:
        page = file.read()
    with open(run.path("report.json"), encoding="utf-8") as file:
        report = json.load(file)
    groups = len({e.department for e in register.map})
    checks.equal("Colombia, maps in the report", page.count('<svg class="map"'), 1 + 3)
    checks.holds("Colombia, report", page, f"{groups - 3} further groups have no map of their own")
    checks.equal("Colombia, records in the report", len(report["records"]), len(register.map))
    checks.holds("Colombia, finding", report["finding"][0], "this is not an accuracy")
    checks.holds("Colombia, finding", report["finding"][1], "without knowing where was searched")
    # Degrees on the frame of the overview are those of the country.
    checks.true("Colombia, degrees on the frame", "74° W" in page or "75° W" in page)
    for measure in report["claim"]["measures"]:
        known = measure["name"] in ("hit_rate_all",)
        checks.equal(f"Colombia, claim, {measure['name']} is known", measure["decoded"] != "undefined", known)
    checks.true("Colombia, nothing here is too few", "too few to judge" not in page.split("What a quoted percentage")[1].split("<h2>")[0])


def check_notes(what, run, records, finds, checks):
    alike = Counter((e.x, e.y) for e in records)
    checks.equal(f"{what}, records that share their geometry", run.notes().get("duplicate_record_geometry"),
                 sum(n for n in alike.values() if n > 1))
    alike = Counter((e.x, e.y) for e in finds)
    checks.equal(f"{what}, finds at one coordinate", run.notes().get("finds_same_place"),
                 sum(n for n in alike.values() if n > 2))


def check_distances(run, register, finds, checks):
    """Over a country an equal-area plane is true to about 0.2 %."""
    nearest = NearestRecords(register.records, 1000)
    expected = sorted(d for d in (nearest.at((e.x, e.y))[0] for e in finds) if d is not None)
    actual = sorted(d for d, in run.rows("finds", "mm_dist") if d <= 1000)
    checks.equal("Colombia, number of distances", len(actual), len(expected))
    worst = max(abs(a - e) - 0.002 * e for a, e in zip(actual, expected))
    checks.true(f"Colombia, distances: {worst} m beyond 0.2 %", worst <= 0.001)


def check_delimited_text(tool, register, checks):
    if not tool.reads_delimited_text:
        print("not run: QGIS has no delimited text provider here")
        return
    filters = [text.replace("AÑO", "year") for text in (MAP, FINDS)]
    run = tool.score("colombia_csv", MAP=register.delimited(filters[0]), FINDS=register.delimited(filters[1]), ASSUME=COARSE)
    finds = register.demining + register.accidents
    checks.equal("Colombia from csv, exit code", run.code, 0)
    if run.code == 0:
        checks.close("Colombia from csv", run.number("HIT_RATE_ALL"), register.within(finds, 25) / len(finds), 1e-12)
    run = tool.score("colombia_swapped", MAP=register.delimited(filters[0], x="lat", y="lon"),
                     FINDS=register.delimited(filters[1]))
    checks.true("Colombia, longitude and latitude swapped: exit code 0", run.code != 0)
    checks.holds("Colombia, longitude and latitude swapped", run.log, "is a CRS wrong?")
    checks.equal("Colombia, longitude and latitude swapped, files left", os.listdir(run.folder), [])


def check_file_types(tool, register, checks):
    for ending in ("shp", "geojson"):
        run = tool.score(f"colombia_{ending}", layers=True, ending=ending, MAP=register.subset(MAP),
                         FINDS=register.subset(FINDS))
        checks.equal(f"Colombia to {ending}, exit code", run.code, 0)
        if run.code != 0:
            continue
        finds = len(register.demining + register.accidents)
        if ending == "shp":
            with open(run.path("finds.dbf"), "rb") as file:
                rows = int.from_bytes(file.read(8)[4:8], "little")
        else:
            with open(run.path("finds.geojson"), encoding="utf-8") as file:
                rows = len(json.load(file)["features"])
        checks.equal(f"Colombia to {ending}, finds written", rows, finds)


def expected_verdicts(register, tolerance):
    """(confirmed, judged, hits of each department) if every place in the box was searched after the last record."""
    nearest = NearestRecords(register.records, tolerance)
    confirmed, hits = set(), Counter()
    for event in register.demining:
        distance, numbers = nearest.at((event.x, event.y))
        if distance is not None:
            confirmed.update(numbers)
            hits[min(register.map[n].department for n in numbers)] += 1
    struck = {(e.x, e.y) for e in register.accidents + register.demining}
    mined = sum(n not in confirmed and place in struck for n, place in enumerate(register.records))
    return len(confirmed), len(register.map) - mined, hits


def check_made_up_ground(tool, register, checks):
    tolerance = 1000
    run = tool.score("colombia_box", layers=True, MAP=register.subset(MAP), MAP_DATE="AÑO", GROUP_BY="department",
                     FINDS=register.subset(f'"type" = {DEMINING} AND "AÑO" > {LAST_YEAR_OF_MAP}'), FIND_DATE="AÑO",
                     ACCIDENTS=register.subset(f'"type" = {ACCIDENT} AND "AÑO" > {LAST_YEAR_OF_MAP}'),
                     ACCIDENT_DATE="AÑO", SEARCHED=register.box, SEARCH_DATE="done", TOLERANCE=tolerance,
                     TOLERANCES=tolerance)
    checks.equal("Colombia in a box, exit code", run.code, 0)
    if run.code != 0:
        return
    confirmed, judged, hits = expected_verdicts(register, tolerance)
    for key, expected in (("FINDS_SCORED", len(register.demining)), ("FINDS_HIT", sum(hits.values())),
                          ("RECORDS_CONFIRMED", confirmed), ("RECORDS_JUDGED", judged),
                          ("ACCIDENTS_TOTAL", len(register.accidents)),
                          ("ACCIDENTS_HIT", register.within(register.accidents, tolerance))):
        checks.equal(f"Colombia in a box, {key}", run.number(key), expected)
    written = dict(run.rows("groups", "mm_group, mm_hits"))
    written.pop(None, None)
    checks.equal("Colombia in a box, hits of each department", {g: n for g, n in written.items() if n}, dict(hits))
    west, south, east, north = BOX
    area = zone_area(south, north) * math.radians(east - west)
    checks.close("Colombia in a box, searched m²", run.number("SEARCHED_AREA"), area, area * 1e-5)
    check_chance(run, register, tolerance, area, checks)
    # Of both only the year is known: which came first cannot be told.
    accidents = sum(e.year == LAST_YEAR for e in register.accidents)
    checks.equal("Colombia in a box, accidents of unknown order", run.card["accidents"]["in_undated_search"], accidents)
    checks.equal("Colombia in a box, accidents after the search", run.card["accidents"]["after_search"], 0)


def zone_area(south, north):
    """m² of the WGS84 ellipsoid between two latitudes, for one radian of longitude."""
    square = 0.0066943799901413165
    e = math.sqrt(square)

    def from_equator(degrees):
        s = math.sin(math.radians(degrees))
        return 6356752.314245 ** 2 / 2 * (s / (1 - square * s * s) + math.log((1 + e * s) / (1 - e * s)) / (2 * e))

    return from_equator(north) - from_equator(south)


def check_chance(run, register, tolerance, area, checks):
    """The share of ground within T of a record lies between that of the records apart from all others, and of all."""
    places = sorted(set(register.records))
    disc = math.pi * tolerance ** 2
    alone = sum(all(metres(a, b) > 2 * tolerance for b in places if b != a and abs(b[1] - a[1]) < 0.03) for a in places)
    share = run.number("CHANCE_RATE")
    checks.true(f"Colombia in a box, chance rate {share}",
                alone * disc / area * 0.99 <= share <= len(places) * disc / area * 1.001)
