"""What speaks for pointing at words adds up exactly."""

import numpy as np
import pytest

from explorer.extraction.predicates.network import HIGHEST, UNIT, WEIGHT_UNIT
from explorer.extraction.predicates.pointing import FARTHEST
from explorer.extraction.predicates.weights import predicate_weights
from explorer.resources import load_json

WEIGHTS = predicate_weights(load_json("predicate_weights.json"))
INSIDE = np.abs(WEIGHTS.inside).max(axis=1).sum() + np.abs(WEIGHTS.length).max()


@pytest.mark.parametrize("pointers", [WEIGHTS.parts, WEIGHTS.owner], ids=["parts", "owner"])
def test_two_scores_and_what_a_subject_holds_add_up_exactly(pointers):
    width = pointers.query.shape[1] // pointers.own.shape[1]
    own = (np.abs(pointers.own[:-1]).sum(axis=0) * HIGHEST + np.abs(pointers.own[-1])) * UNIT / WEIGHT_UNIT
    far = np.abs(pointers.distance).max(axis=0) + np.abs(pointers.between).max(axis=1).sum(axis=0)
    most = width * FARTHEST**2 + own + far
    assert 2 * most.max() + INSIDE < 2**24
