"""How sure the reader may be: thresholds and confidences from situations that it had not seen."""

import numpy as np
from scipy.optimize import minimize

from . import data, figures
from .examples import LOGITS, OUTPUTS, PLACE

# Moves that count against a trainee, and critical replies, must be right in most cases where they are named.
FLOOR = {"critical": 0.8} | {move: 0.6 for move in data.HARMFUL}


def judged(all_examples, outputs):
    """The places of the replies that thresholds are calibrated on: rated ones that some fold has held out."""
    return [place for place, example in enumerate(all_examples)
            if isinstance(example.thing, data.Reply) and not np.isnan(outputs[place, 0]) and example.group != "helpdesk"]


def thresholds(all_examples, outputs):
    """For critical and each move the threshold with the best F1 whose precision keeps its floor."""
    kept = judged(all_examples, outputs)
    found = {}
    for name in ["critical"] + data.MOVES:
        truth = np.array([all_examples[place].targets[PLACE[name]] > 0.5 for place in kept])
        found[name] = figures.best_threshold(outputs[kept, PLACE[name]], truth, FLOOR.get(name, 0.0))
    return found


def confidences(all_examples, outputs):
    """Slope and offset of Platt's scaling for each move: logistic(slope * output + offset) is how often it is right."""
    kept = judged(all_examples, outputs)
    found = {}
    for name in ["critical"] + data.MOVES:
        truth = np.array([all_examples[place].targets[PLACE[name]] > 0.5 for place in kept], dtype=float)
        found[name] = _platt(outputs[kept, PLACE[name]].astype(float), truth)
    return found


def _platt(scores, truth):
    # Platt's smoothed targets keep a perfect separation from running off.
    positive, negative = truth.sum(), (1 - truth).sum()
    wanted = np.where(truth > 0, (positive + 1) / (positive + 2), 1 / (negative + 2))

    def cost(parameters):
        z = parameters[0] * scores + parameters[1]
        return float(np.sum(np.logaddexp(0, z) - wanted * z))

    slope, offset = minimize(cost, [1.0, 0.0], method="Nelder-Mead", options={"maxiter": 2000}).x
    return (float(slope), float(offset)) if slope > 0.05 else (1.0, 0.0)


def heads(reader, all_examples, outputs):
    """The heads for the model file, confidences folded in: a move's output is its log-odds, its threshold likewise.

    Behind the outputs come the heads on single words, `apologise@word`; a move is the sum of its two.
    """
    if outputs is None:
        cuts, scales = dict.fromkeys(["critical"] + data.MOVES, 0.0), dict.fromkeys(["critical"] + data.MOVES, (1.0, 0.0))
    else:
        cuts, scales = thresholds(all_examples, outputs), confidences(all_examples, outputs)
    weights, biases = reader.heads.weight.detach().numpy(), reader.heads.bias.detach().numpy()
    words = reader.word_heads.weight.detach().numpy()
    found, behind = [], []
    for place, name in enumerate(OUTPUTS):
        weight, bias, threshold = weights[place].astype(float), float(biases[place]), 0.0
        if name in scales:
            slope, offset = scales[name]
            if name == "critical":
                # More likely than not, as the program asks, is where precision keeps its floor.
                offset = -slope * cuts[name]
            weight, bias, threshold = slope * weight, slope * bias + offset, slope * cuts[name] + offset
            behind.append((f"{name}@word", slope * words[LOGITS.index(place)].astype(float), 0.0, 0.0, 1.0))
        found.append((name, weight, bias, threshold, 1.0))
    return found + behind
