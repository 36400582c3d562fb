# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures minemap:scoremap, matching and their peers on the same data, and prints tables in Markdown. Called by scripts/bench.sh.

Every time is the wall time of a whole program unless said otherwise, the median of three runs (--runs), or one run where
it takes over a minute. Files are in the page cache: all have been written or read just before. This script imports nothing
large, because Linux counts a parent's memory into the peak of its children.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
DRAGGED = (10000, 100000)  # records and finds of the dock panel's goals
MATCHED = (240000, 170000, 25)  # recorded mines, finds and gate in metres of the goal of matching
SIZES = {"small": (1000, 10000), "medium": (100000, 1000000), "large": (100000, 10000000)}
LONG = 60  # seconds, from which on one run is enough
FIELDS = {"records": "id,district", "finds": "task", "searched": "task"}


class Skipped(Exception):
    """A measurement that could not be made, and why."""


class Measured:
    """A program's median seconds, its peak memory in MB and what it printed last."""

    def __init__(self, seconds, peak, text):
        self.seconds, self.peak, self.text = seconds, peak, text

    @property
    def json(self):
        return json.loads(self.text[self.text.index("{"):])


class Bench:
    """One build, its folders, and how programs are run."""

    def __init__(self, options):
        self.build = options.build.resolve()
        self.limit, self.runs = options.limit, options.runs
        self.work = self.build / "measured"
        self.peers = options.peers.split()
        shutil.rmtree(self.work, ignore_errors=True)
        self.environment = self.make_prefix()

    def make_prefix(self):
        """A QGIS with no plugin but ours, and a home of its own: as in the end-to-end tests."""
        prefix = self.work / "prefix"
        plugins = prefix / "lib" / "qgis" / "plugins"
        plugins.mkdir(parents=True)
        (prefix / "share").mkdir()
        (prefix / "share" / "qgis").symlink_to("/usr/share/qgis")
        for library in (*pathlib.Path("/usr/lib").glob("libqgispython.so*"), *pathlib.Path("/usr/lib").glob("*/libqgispython.so*")):
            (prefix / "lib" / library.name).symlink_to(library)
        shutil.copy(self.build / "plugins" / "libminemapaccuracy.so", plugins)
        for folder in ("home", "runtime"):
            (self.work / folder).mkdir(mode=0o700)
        return {**os.environ, "QGIS_PREFIX_PATH": str(prefix), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
                "HOME": str(self.work / "home"), "XDG_RUNTIME_DIR": str(self.work / "runtime"),
                "QT_LOGGING_RULES": "*.debug=false"}

    def program(self, name):
        return str(self.build / "tests" / "bench" / ("bench_" + name))

    def once(self, command):
        """Wall seconds, peak MB and output of one run."""
        log = self.work / "run.log"
        start = time.monotonic()
        with open(log, "wb") as output:
            process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output,
                                       stderr=subprocess.STDOUT, env=self.environment, start_new_session=True)
            signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGTERM))
            signal.alarm(self.limit)
            _, status, usage = os.wait4(process.pid, 0)
            signal.alarm(0)
        seconds = time.monotonic() - start
        text = log.read_text(encoding="utf-8", errors="replace")
        if seconds >= self.limit:
            raise Skipped("over {} s".format(self.limit))
        if status != 0:
            raise Skipped("failed: " + " ".join(text.split())[-300:])
        return seconds, usage.ru_maxrss / 1024, text

    def measure(self, name, command, runs=None):
        runs, results = runs or self.runs, []
        while len(results) < runs and (not results or results[0][0] <= LONG):
            results.append(self.once(command))
            print("   {}: {:.2f} s, {:.0f} MB".format(name, *results[-1][:2]), file=sys.stderr, flush=True)
        seconds = sorted(result[0] for result in results)[len(results) // 2]
        return Measured(seconds, max(result[1] for result in results), results[-1][2])


class Size:
    """All measurements at one size. A value is a Measured, or a text that says why there is none."""

    def __init__(self, bench, name):
        self.bench, self.name = bench, name
        self.records, self.finds = SIZES[name]
        self.folder = bench.work / name
        self.values = {}

    def __getitem__(self, key):
        """Seconds, or None."""
        value = self.values.get(key)
        return value.seconds if isinstance(value, Measured) else None

    def peak(self, key):
        value = self.values.get(key)
        return value.peak if isinstance(value, Measured) else None

    def detail(self, key, field):
        value = self.values.get(key)
        return value.json.get(field) if isinstance(value, Measured) else None

    def take(self, key, command, **options):
        try:
            self.values[key] = self.bench.measure("{} {}".format(self.name, key), command, **options)
        except Skipped as reason:
            self.values[key] = str(reason)
            print("   {} {}: {}".format(self.name, key, reason), file=sys.stderr, flush=True)

    def layer(self, name):
        return self.folder / (name + ".gpkg")

    def scoremap(self, key, **outputs):
        folder = self.folder / key
        folder.mkdir()
        values = {"MAP": self.layer("records"), "RECORD_ID": "id", "GROUP_BY": "district", "FINDS": self.layer("finds"),
                  "TASK": "task", "SEARCHED": self.layer("searched"), "SEARCH_TASK": "task", "SHIFTS": 0,
                  "GROUPS": folder / "groups.gpkg", "SCORECARD": folder / "card.json"}
        values.update({name: folder / value if isinstance(value, str) else value for name, value in outputs.items()})
        self.take(key, ["qgis_process.bin", "run", "minemap:scoremap"] +
                  ["--{}={}".format(name, value) for name, value in values.items()])
        if self[key] is None:
            sys.exit("minemap:scoremap: " + self.values[key])
        card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
        if card["confirmation"]["records"] != self.records or len(card["groups"]) != 100:
            sys.exit("minemap:scoremap scored other data than was made")

    def join(self, key, algorithm, **parameters):
        output = self.folder / (key + ".gpkg")
        values = {"INPUT": self.layer("finds"), "OUTPUT": output, **parameters}
        self.take(key, ["qgis_process.bin", "run", "native:" + algorithm] +
                  ["--{}={}".format(name, value) for name, value in values.items()])
        output.unlink(missing_ok=True)

    def run(self):
        self.folder.mkdir()
        self.take("make", [self.bench.program("make_world"), self.records, self.finds, self.folder], runs=1)
        self.take("start", ["qgis_process.bin", "help", "minemap:scoremap"])
        self.take("read", [self.bench.program("read_layers"), "read"] +
                  ["{}:{}".format(self.layer(name), fields) for name, fields in FIELDS.items()])
        self.scoremap("score")
        self.scoremap("shifts", SHIFTS=999)
        self.scoremap("records", RECORDS="records.gpkg")
        self.scoremap("finds", SCORED_FINDS="finds.gpkg")
        self.take("write", [self.bench.program("read_layers"), "write", self.folder / "finds" / "finds.gpkg",
                            self.folder / "written.gpkg"])
        (self.folder / "written.gpkg").unlink(missing_ok=True)
        self.scoremap("all", SHIFTS=999, RECORDS="records.gpkg", SCORED_FINDS="finds.gpkg", CURVE="curve.gpkg", REPORT="report.html")
        for key in ("records", "finds", "all"):
            shutil.rmtree(self.folder / key)
        peers = self.bench.peers
        if "geos" in peers:
            self.take("kernels", [self.bench.program("kernels"), self.records, self.finds, os.cpu_count(), self.bench.runs], runs=1)
        if "qgis" in peers:
            self.join("bylocation", "joinattributesbylocation", JOIN=self.layer("records"), PREDICATE=5, JOIN_FIELDS="id", METHOD=1)
            self.join("bynearest", "joinbynearest", INPUT_2=self.layer("records"), FIELDS_TO_COPY="id", NEIGHBORS=1)
        if "postgis" in peers:
            self.take("postgis", ["/usr/bin/python3", HERE / "postgis_peer.py", self.folder, self.bench.runs], runs=1)
        if "geopandas" in peers:
            self.take("geopandas", ["/usr/bin/python3", HERE / "geopandas_peer.py", self.folder])
        self.check_answers()

    def check_answers(self):
        """Different answers cannot be compared: all peers must find the same pairs and distances as the core."""
        for key in ("postgis", "geopandas"):
            for field in ("pairs", "distances"):
                ours, theirs = self.detail("kernels", field), self.detail(key, field)
                if ours is not None and theirs is not None and abs(ours - theirs) > 1e-6 * ours:
                    sys.exit("{} and the core disagree about {}: {} and {}".format(key, field, theirs, ours))


def seconds_text(value):
    if value is None:
        return "–"
    return "{:.0f} s".format(value) if value >= 100 else "{:.1f} s".format(value) if value >= 10 else \
        "{:.2f} s".format(value) if value >= 0.1 else "{:.1f} ms".format(1000 * value)


def time_text(value):
    """As seconds_text, for times down to nanoseconds."""
    return seconds_text(value) if value >= 1e-4 else "{:.1f} µs".format(1e6 * value)


def ratio_text(value, by):
    if value is None or not by:
        return "–"
    ratio = value / by
    return "{:.0f}".format(ratio) if ratio >= 20 else "{:.1f}".format(ratio) if ratio >= 2 else "{:.2f}".format(ratio)


def memory_text(value):
    return "–" if value is None else "{:.0f} MB".format(value)


def sum_of(*values):
    return None if any(value is None for value in values) else sum(values)


def table(titles, rows):
    print("| " + " | ".join(titles) + " |")
    print("|---" + "|--:" * (len(titles) - 1) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def program_table(size):
    """Whole programs: what a user waits for."""
    base = size["score"]
    rows = []

    def add(name, key, seconds=None, peak=None):
        value = size.values.get(key)
        if value is None:
            return
        if isinstance(value, str):
            rows.append((name, value.partition(":")[0], "–", "–"))
            return
        seconds = value.seconds if seconds is None else seconds
        rows.append((name, seconds_text(seconds), ratio_text(seconds, base), memory_text(value.peak if peak is None else peak)))

    add("`qgis_process` starting, no work", "start")
    add("**`minemap:scoremap`**, GROUPS and SCORECARD, SHIFTS 0", "score")
    add("the same, SHIFTS 999", "shifts")
    add("the same, SHIFTS 0, and RECORDS", "records")
    add("the same, SHIFTS 0, and SCORED_FINDS", "finds")
    add("all outputs, SHIFTS 999", "all")
    add("(a) reading the layers through QGIS's iterators, in C++, doing nothing", "read")
    add("(b) `native:joinattributesbylocation`", "bylocation")
    add("(b) `native:joinbynearest`", "bynearest")
    if isinstance(size.values.get("postgis"), Measured):
        steps = {step: size.detail("postgis", step) for step in ("load", "index", "inside", "nearest")}
        add("(d) PostGIS: load {}, index {}, inside {}, nearest {}".format(*map(seconds_text, steps.values())), "postgis",
            sum(steps.values()), size.detail("postgis", "peak_mb"))
    else:
        add("(d) PostGIS", "postgis")
    if isinstance(size.values.get("geopandas"), Measured):
        read = sum_of(size.detail("geopandas", "read_records"), size.detail("geopandas", "read_finds"))
        nearest = size.detail("geopandas", "nearest")
        add("(e) GeoPandas {}: read {}, inside {}, nearest {}".format(
            size.detail("geopandas", "version"), seconds_text(read), seconds_text(size.detail("geopandas", "inside")),
            "not possible with Debian's packages" if nearest is None else seconds_text(nearest)), "geopandas")
    else:
        add("(e) GeoPandas", "geopandas")
    table(("", "time", "× scoremap", "peak memory"), rows)


def kernel_table(size):
    """The same points in memory, the same threads."""
    if size["kernels"] is None:
        if "kernels" in size.values:
            print("(c) GEOS kernels: {}\n".format(size.values["kernels"]))
        return
    value = lambda name: size.detail("kernels", name)
    rows = []
    for name, ours, geos in (("building the trees", "ours_build", "geos_build"),
                             ("inside, points as they come", "ours_inside", "geos_inside"),
                             ("inside, GEOS with points along a curve", "ours_inside", "geos_inside_sorted"),
                             ("nearest boundary, points as they come", "ours_nearest", "geos_nearest"),
                             ("nearest boundary, GEOS with points along a curve", "ours_nearest", "geos_nearest_sorted")):
        rows.append((name, seconds_text(value(ours)), seconds_text(value(geos)), ratio_text(value(geos), value(ours))))
    rows.append(("peak memory beyond the data", memory_text(max(0, value("ours_mb") - value("world_mb"))),
                 memory_text(value("geos_mb") - value("ours_mb")), ""))
    print("(c) Kernels in memory, {} threads each; every answer the same:\n".format(value("threads")))
    table(("", "`ShapeIndex`", "GEOS STRtree, prepared", "times faster"), rows)


def drag_table(bench):
    """What the dock panel reads while tolerance or map are dragged, in memory, beside the score that it spares."""
    records, finds = DRAGGED
    print("### Dragging in the panel, {:,} finds × {:,} records\n".format(finds, records))
    try:
        result = bench.measure("dragging", [bench.program("dragging"), records, finds, os.cpu_count(), bench.runs], runs=1).json
    except Skipped as reason:
        print("{}\n".format(reason))
        return {}
    score = result["score"]
    rows = [(name, time_text(result[key]), ratio_text(score, result[key])) for name, key in (
        ("one score in memory, SHIFTS 0", "score"),
        ("making the curves of every metre, of the map and {} groups".format(result["groups"]), "make_curves"),
        ("**reading a tolerance** from all of them", "read_point"),
        ("making the map that can be nudged, cells of {:.0f} m".format(result["cell"]), "make_nudged"),
        ("**one nudge**, median of 200 along a mouse's path", "nudge_median"),
        ("the longest of them", "nudge_longest"))]
    table(("", "time", "times faster than a score"), rows)
    return result


def match_table(bench):
    """Exact one-to-one matching, in memory, beside the greedy one that one would write over a GEOS STRtree."""
    recorded, finds, gate = MATCHED
    print("### Matching, {:,} recorded mines × {:,} finds, gate {} m\n".format(recorded, finds, gate))
    try:
        result = bench.measure("matching", [bench.program("matching"), recorded, finds, gate, os.cpu_count(), bench.runs], runs=1).json
    except Skipped as reason:
        print("{}\n".format(reason))
        return {}
    rows = [(name, time_text(result[key]), ratio_text(result[key], result["seconds"]), "{:,}".format(result[pairs])) for name, key, pairs in (
        ("**exact**, {:,} components, the largest of {:,}".format(result["components"], result["largest"]), "seconds", "pairs"),
        ("greedy over a GEOS STRtree, the nearest first", "greedy_seconds", "greedy_pairs"))]
    table(("", "time", "× exact", "pairs"), rows)
    print("Candidates within the gate: {:,}. The greedy matching misses the least sum of d² − g² by {:.1f} %.\n".format(
        result["pairs_in_gate"], 100 * (1 - result["greedy_total"] / result["total"])))
    return result


def goals(sizes, drag, matching):
    """Issue's goal, measured, met or missed."""
    rows = []

    def add(name, goal, measured, is_met, text):
        rows.append((name, goal, "–" if measured is None else text.format(measured), "–" if measured is None else "met" if is_met(measured) else "**missed**"))

    def difference(size, key, base):
        return None if size[key] is None or size[base] is None else size[key] - size[base]

    def quotient(a, b):
        return None if a is None or not b else a / b

    medium = sizes.get("medium")
    if medium:
        net = difference(medium, "score", "start")
        add("SHIFTS 0, without the start of QGIS, against (a) reading", "≤ 4 ×", quotient(net, medium.detail("read", "seconds")), lambda x: x <= 4, "{:.1f} ×")
        add("(b) both joins against SHIFTS 0, whole programs", "≥ 30 ×", quotient(sum_of(medium["bylocation"], medium["bynearest"]), medium["score"]),
            lambda x: x >= 30, "{:.1f} ×")
        add("SHIFTS 999", "≤ 15 s more", difference(medium, "shifts", "score"), lambda x: x <= 15, "{:.1f} s")
        add("RECORDS", "≤ 2 s more", difference(medium, "records", "score"), lambda x: x <= 2, "{:.1f} s")
        add("SCORED_FINDS, what it adds, against QGIS writing the same layer", "≤ 1.3 ×",
            quotient(difference(medium, "finds", "score"), medium.detail("write", "seconds")), lambda x: x <= 1.3, "{:.2f} ×")
        kernel = lambda name: medium.detail("kernels", name)
        add("kernel: inside against GEOS", "≥ 15 ×", quotient(kernel("geos_inside"), kernel("ours_inside")), lambda x: x >= 15, "{:.1f} ×")
        add("kernel: nearest against GEOS", "≥ 40 ×", quotient(kernel("geos_nearest"), kernel("ours_nearest")), lambda x: x >= 40, "{:.1f} ×")
        add("peak memory, SHIFTS 0", "≤ 1 GB", medium.peak("score"), lambda x: x <= 1024, "{:.0f} MB")
        add("peak memory, all outputs, SHIFTS 999", "≤ 1 GB", medium.peak("all"), lambda x: x <= 1024, "{:.0f} MB")
    large = sizes.get("large")
    if large:
        if medium:
            add("10⁷ against 10⁶, SHIFTS 0", "≤ 11 ×", quotient(large["score"], medium["score"]), lambda x: x <= 11, "{:.1f} ×")
        add("peak memory at 10⁷, SHIFTS 0", "≤ 4 GB", large.peak("score"), lambda x: x <= 4096, "{:.0f} MB")
    if drag:
        add("dragging the tolerance, 10⁵ × 10⁴", "< 16 ms", 1000 * drag["read_point"], lambda x: x < 16, "{:.4f} ms")
        add("nudging, 10⁵ × 10⁴", "≥ 20 a second", drag["nudges_per_second"], lambda x: x >= 20, "{:.0f}")
    if matching:
        add("matching 240,000 recorded mines × 170,000 finds", "≤ 5 s", matching["seconds"], lambda x: x <= 5, "{:.2f} s")
    if rows:
        print("### Goals, at 10⁶ × 10⁵ unless said otherwise\n")
        table(("", "goal", "measured", ""), rows)


def machine():
    clock = None
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("cpu MHz"):
            clock = float(line.split(":")[1]) / 1000
            break
    return "{} cores{}".format(os.cpu_count(), "" if clock is None else " of {:.1f} GHz".format(clock))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--limit", type=int, default=1800)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--peers", default="")
    parser.add_argument("sizes", nargs="+", choices=[*SIZES, "dragging", "matching"])
    options = parser.parse_args()
    bench = Bench(options)
    sizes = {name: Size(bench, name) for name in SIZES if name in options.sizes}
    runs = "one run each" if bench.runs == 1 else "medians of {} runs, or one run where it takes over a minute".format(bench.runs)
    print("Measured on {}; wall times, {}.\n".format(machine(), runs))
    for size in sizes.values():
        size.run()
        shutil.rmtree(size.folder)
        print("### {:,} finds × {:,} records\n".format(size.finds, size.records))
        program_table(size)
        kernel_table(size)
        if size["write"] is not None:
            print("Reading alone, without the start of QGIS: {}. Writing SCORED_FINDS again with QGIS's own writer: {}.\n".format(
                seconds_text(size.detail("read", "seconds")), seconds_text(size.detail("write", "seconds"))))
        sys.stdout.flush()
    goals(sizes, drag_table(bench) if sizes or "dragging" in options.sizes else {},
          match_table(bench) if sizes or "matching" in options.sizes else {})


if __name__ == "__main__":
    main()
