#!/usr/bin/python3
"""Trains models/fraud.onnx and writes data/transactions.csv and data/expected.csv.

    /usr/bin/python3 train.py

Needs Debian 12's python3-numpy 1.24.2, python3-sklearn 1.2.1 and python3-onnx 1.12.0. With these versions a second run
writes the same three files, byte for byte; other versions train an equally good model with other bytes.
"""
import csv
import sys
from pathlib import Path

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score

sys.dont_write_bytecode = True

from day import write_day
from export import export
from features import COLUMNS, MISSING_ACCOUNT_AGE, pack
from transactions import draw

SAMPLE = Path(__file__).resolve().parent.parent
HISTORY_SEED, DAY_SEED = 20260801, 20261118
HISTORY_ROWS, DAY_ROWS, EXPECTED_ROWS = 80_000, 30_000, 200

history = draw(HISTORY_SEED, HISTORY_ROWS)
order = np.random.default_rng(HISTORY_SEED).permutation(len(history))
train, held_out = np.split(order, [int(0.8 * len(order))])
X, y = pack(history), history.fraud

model = GradientBoostingClassifier(n_estimators=120, max_depth=4, learning_rate=0.08, min_samples_leaf=40, subsample=0.7, random_state=0)
model.fit(X[train], y[train])
held_out_probability = model.predict_proba(X[held_out])[:, 1]
auc = roc_auc_score(y[held_out], held_out_probability)

(SAMPLE / "models").mkdir(exist_ok=True)
(SAMPLE / "data").mkdir(exist_ok=True)
path = SAMPLE / "models/fraud.onnx"
export(model, y[train].mean(), len(COLUMNS), {
    "training_data": f"synthetic card transactions, seed {HISTORY_SEED}, {HISTORY_ROWS} rows",
    "columns": ",".join(COLUMNS),
    "missing_account_age_days": f"{MISSING_ACCOUNT_AGE:g}",
    "positive_class": "1",
    "holdout_auc": f"{auc:.4f}",
}, path)

day = draw(DAY_SEED, DAY_ROWS)
valid = write_day(day, DAY_SEED, SAMPLE / "data/transactions.csv")
probability = model.predict_proba(pack(day)[valid])[:, 1]
# From the least to the most suspicious row of the day, so that every leaf region is compared and not only the calm ones.
chosen = np.argsort(probability, kind="stable")[np.linspace(0, len(valid) - 1, EXPECTED_ROWS).round().astype(int)]
with open(SAMPLE / "data/expected.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["row", "probability"])
    writer.writerows(sorted((int(valid[i]), f"{probability[i]:.7f}") for i in chosen))

flagged = held_out_probability > 0.5
caught = (flagged & y[held_out]).sum()
print(f"fraud in history   {y.mean():.2%}")
print(f"held-out AUC       {auc:.4f}")
print(f"flagged at 0.5     {flagged.sum()} of {len(held_out)}, precision {caught / flagged.sum():.2f}, recall {caught / y[held_out].sum():.2f}")
print(f"day                {len(day)} rows, {len(day) - len(valid)} of them broken, {(probability > 0.5).sum()} valid ones flagged")
print(f"fraud.onnx         {path.stat().st_size} bytes")
