# SPDX-License-Identifier: GPL-2.0-or-later
"""Simulated areas for the end-to-end tests, and short ways to diagnose, correct and score them."""
import minemap_testing
from minemap_testing import run_here, with_outputs

#: Six kilometres square.
EXTENT = "640000,646000,4400000,4406000 [EPSG:32638]"
WORLD = {"EXTENT": EXTENT, "RECORDS": 18, "MINES": 40, "SEARCHED_SHARE": 0.6, "CLUTTER": 5, "SEED": 3}

#: What a diagnosis and a score are told of a simulation's layers.
MAP_FIELDS = {"RECORD_ID": "rec_id"}
FIND_FIELDS = {"TASK": "task"}
REFERENCE_FIELDS = {"REFERENCE_RECORD": "rec_id"}
#: Half the chance maps and one old datum: a fraction of the time.
QUICK = {"NULL_RUNS": 99, "OLD_CRS": "4284;28408"}


def simulate(errors="", **parameters):
    """The same small area, with errors."""
    outcome = minemap_testing.simulate(**{**WORLD, "ERRORS": errors, **parameters})
    if not outcome.complete:
        raise AssertionError(outcome.sentence)
    return outcome


def evidence_of(simulation):
    return {"FINDS": simulation.layer("FINDS"), "SEARCHED": simulation.layer("SEARCHED"), **FIND_FIELDS}


def map_of(simulation):
    return {"MAP": simulation.layer("MAP"), **MAP_FIELDS}


def references_of(simulation):
    return {"REFERENCE_POINTS": simulation.layer("REFERENCE_POINTS"), **REFERENCE_FIELDS}


def diagnose(feedback=None, **parameters):
    """Diagnoses a map in this process."""
    given = with_outputs(("EXPLANATIONS", "OFFSETS", "ELLIPSES"), parameters)
    given.setdefault("DIAGNOSIS", given.pop("SCORECARD").replace("scorecard_", "diagnosis_"))
    return run_here("minemap:diagnoseerror", given, feedback)


def correct(feedback=None, **parameters):
    """Proposes a corrected map in this process."""
    return run_here("minemap:correctmap", {"PROPOSED": "TEMPORARY_OUTPUT", **parameters}, feedback)
