# SPDX-License-Identifier: GPL-2.0-or-later
"""minemap:scoremap through qgis_process.bin against the brute-force oracle of tests/oracle, on random worlds, plain and with
their features shuffled. More worlds by hand: tests/oracle/compare.py --seeds 1-40 FOLDER. Nothing here is a judgement of broken
assumptions: all are assumed, since random worlds break them.
"""
import contextlib
import io
import sys
import unittest

import minemap_testing
from minemap_testing import SOURCE, out_folder

sys.path.insert(0, str(SOURCE / "tests" / "oracle"))
try:
    import compare
except ImportError as missing:
    print("skipped: the oracle needs", missing.name)
    sys.exit(77)

SEEDS = (1, 2, 3, 6)


class AgainstOracle(unittest.TestCase):

    def test_random_worlds_are_scored_as_the_oracle_scores_them(self):
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            differ = compare.run_seeds(SEEDS, str(out_folder("oracle")), "uid", {})
        self.assertFalse(differ, told.getvalue()[-4000:])
        self.assertIn("{} worlds, 0 with differences".format(len(SEEDS)), told.getvalue())


if __name__ == "__main__":
    minemap_testing.main()
