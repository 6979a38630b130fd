"""The same sweeps by numpy and by PyTorch, for the benchmarks to time.

Reads questions, a line each, and answers with a line:
  hello           the version of the library
  check FILE      how far the weights are from the book's after three sweeps
  time FILE       seconds of CPU time a sweep
"""
import os

for name in ("OMP", "OPENBLAS", "MKL", "BLIS"):
    os.environ[name + "_NUM_THREADS"] = "1"

import json
import sys
import time

import numpy as np


def load(file):
    with open(file, encoding="utf-8") as text:
        work = json.load(text)
    for name in ("W", "after"):
        work[name] = [np.array(w, dtype=float) for w in work[name]]
    for name in ("inputs", "targets"):
        work[name] = {
            group: np.array(v, dtype=float) for group, v in work[name]
        }
    work["layers"] = [
        (j, [(i, k) for i, to, k in work["connections"] if to == j])
        for j in sorted({to for _, to, _ in work["connections"]})
    ]
    return work


class Numpy:
    """By hand: the matrix expressions, cases as rows."""

    version = "numpy " + np.__version__

    def __init__(self, work):
        self.work = work
        self.W = [w.copy() for w in work["W"]]
        self.delta = [np.zeros_like(w) for w in self.W]

    def sweep(self):
        work, W, delta = self.work, self.W, self.delta
        Y = dict(work["inputs"])
        for j, below in work["layers"]:
            X = 0
            for i, k in below:
                X = X + (Y[i] @ W[k].T if i > 0 else W[k].T)
            Y[j] = 1 / (1 + np.exp(-X))

        dY = {group: Y[group] - D for group, D in work["targets"].items()}
        slopes = [None] * len(W)
        for j, below in reversed(work["layers"]):
            dX = dY[j] * Y[j] * (1 - Y[j])
            for i, k in below:
                if i == 0:
                    slopes[k] = dX.sum(axis=0)[:, None]
                    continue
                slopes[k] = dX.T @ Y[i]
                if i not in work["inputs"]:
                    dY[i] = dY.get(i, 0) + dX @ W[k]

        for k, slope in enumerate(slopes):
            delta[k] *= work["alpha"]
            delta[k] -= work["epsilon"] * slope
            W[k] += delta[k]

    def weights(self):
        return self.W


class Torch:
    """Eager, with autograd and torch.optim.SGD."""

    def __init__(self, work):
        import torch

        self.torch = torch
        torch.set_num_threads(1)
        torch.set_default_dtype(torch.float64)
        self.work = work
        self.W = [torch.tensor(w, requires_grad=True) for w in work["W"]]
        self.inputs = {g: torch.tensor(v) for g, v in work["inputs"].items()}
        self.targets = {g: torch.tensor(v) for g, v in work["targets"].items()}
        self.step = torch.optim.SGD(
            self.W, lr=work["epsilon"], momentum=work["alpha"]
        )

    def sweep(self):
        W = self.W
        Y = dict(self.inputs)
        for j, below in self.work["layers"]:
            X = 0
            for i, k in below:
                X = X + (Y[i] @ W[k].T if i > 0 else W[k].T)
            Y[j] = self.torch.sigmoid(X)
        E = sum(((Y[g] - D) ** 2).sum() for g, D in self.targets.items()) / 2
        self.step.zero_grad()
        E.backward()
        self.step.step()

    def weights(self):
        return [w.detach().numpy() for w in self.W]


def check(make, work):
    run = make(work)
    for _ in range(3):
        run.sweep()
    pairs = zip(run.weights(), work["after"])
    return max(np.abs(ours - theirs).max() for ours, theirs in pairs)


def timed(run, sweeps):
    begun = time.process_time()
    for _ in range(sweeps):
        run.sweep()
    return time.process_time() - begun


def enough(run):
    """How many sweeps take a twentieth of a second, after a warm start."""
    timed(run, 3)
    return max(1, int(0.05 / (timed(run, 5) / 5)))


def answer(question, make, runs):
    verb, _, file = question.strip().partition(" ")
    if verb == "hello":
        if make is Numpy:
            return Numpy.version
        import torch

        return "PyTorch " + torch.__version__
    if verb == "check":
        return repr(float(check(make, load(file))))
    if file not in runs:
        run = make(load(file))
        runs[file] = (run, enough(run))
    run, sweeps = runs[file]
    return repr(timed(run, sweeps) / sweeps)


def main():
    make = {"numpy": Numpy, "torch": Torch}[sys.argv[1]]
    runs = {}
    for question in sys.stdin:
        try:
            print(answer(question, make, runs), flush=True)
        except Exception as error:  # told to the parent, which stops
            print("error:", " ".join(str(error).split()), flush=True)


main()
