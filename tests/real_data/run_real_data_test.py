#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores real registers and holds the results against counts made here by trying all pairs.

    run_real_data_test.py <build folder> <source folder> <work folder>

The registers are not in the repository. Their folder is $MINEMAP_SHARED_DATA, or ../shared/data beside the source
folder; without either the test is skipped (exit code 77). Searched ground in these tests is made up: neither
register of minefields comes with any that could be scored, and no result here says how good a real map is.
"""
import os
import shutil
import sys

import amsterdam
import colombia
import nls
from tool import Tool


class Checks:
    def __init__(self):
        self.done = 0
        self.failures = 0

    def equal(self, what, actual, expected):
        self.true(f"{what}: {actual!r}, expected {expected!r}", actual == expected)

    def close(self, what, actual, expected, margin):
        self.true(f"{what}: {actual!r}, expected {expected!r} within {margin!r}",
                  actual is not None and abs(actual - expected) <= margin)

    def holds(self, what, text, part):
        self.true(f"{what}: {part!r} is missing", part in text)

    def true(self, what, value):
        self.done += 1
        if not value:
            self.failures += 1
            print("FAILED:", what)


def skip(reason):
    print("skipped:", reason)
    sys.exit(77)


def main():
    build, source, work = (os.path.abspath(path) for path in sys.argv[1:4])
    data = os.environ.get("MINEMAP_SHARED_DATA") or os.path.join(source, "..", "shared", "data")
    if not os.path.isdir(data):
        skip("no real data: set MINEMAP_SHARED_DATA to the folder with colombia_events, amsterdam_bommenkaart "
             "and nls_gnss_sofamesa")
    if not shutil.which("qgis_process.bin"):
        skip("qgis_process.bin is not installed")
    rooms = [(room, os.path.join(data, room.FOLDER)) for room in (nls, colombia, amsterdam)]
    present = [(room, folder) for room, folder in rooms if os.path.isdir(folder)]
    if not present:
        skip(f"{data} holds none of the registers")

    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    tool = Tool(build, work)
    checks = Checks()
    for room, folder in present:
        room.check(tool, folder, checks)
    for room, folder in rooms:
        if (room, folder) not in present:
            print(f"not run: {room.FOLDER} is not in {data}")
    print(f"{checks.done - checks.failures} of {checks.done} checks held")
    sys.exit(1 if checks.failures else 0)


if __name__ == "__main__":
    main()
