"""One day of transactions as production sends them: mostly fine, and broken in the ways integrations break."""
import csv

import numpy as np

from transactions import CHANNELS, MERCHANTS

DATE = "2026-11-18"
HEADER = ["timestamp", "amount", "merchant", "account_age_days", "card_present", "distance_from_home_km", "transactions_last_24h", "channel"]
UNKNOWN_MERCHANTS = ["fuel", "restaurant", "pharmacy"]          # known to the terminals, without a column in the model

# fault: (rows, what it does to the cells). A row has at most one fault.
FAULTS = {
    "amount is NaN": (120, {"amount": lambda cell: "NaN"}),
    "amount is empty": (60, {"amount": lambda cell: ""}),
    "amount with a decimal comma": (40, {"amount": lambda cell: cell.replace(".", ",")}),
    "amount is negative (a refund)": (90, {"amount": lambda cell: "-" + cell}),
    "amount is a million (a test purchase)": (45, {"amount": lambda cell: "1000000.00"}),
    "merchant is empty": (150, {"merchant": lambda cell: ""}),
    "amount is NaN and merchant is empty": (20, {"amount": lambda cell: "NaN", "merchant": lambda cell: ""}),
    "account age is -1 (an old sentinel)": (80, {"account_age_days": lambda cell: "-1"}),
    "distance is empty": (70, {"distance_from_home_km": lambda cell: ""}),
    "transaction count is empty": (35, {"transactions_last_24h": lambda cell: ""}),
    "channel is empty": (30, {"channel": lambda cell: ""}),
    "channel is new": (25, {"channel": lambda cell: "wearable"}),
    "card present is empty": (15, {"card_present": lambda cell: ""}),
}
NEW_MERCHANT = ("cryptoexchange", 400)                          # no fault: the contract encodes it as all zeros


def write_day(t, seed, path):
    """Writes the file; returns the rows that are valid, as positions in t."""
    rng = np.random.default_rng(seed)
    rows = [cells(t, i, rng) for i in range(len(t))]
    order = iter(rng.permutation(len(t)))
    valid = np.ones(len(t), bool)
    for count, changes in FAULTS.values():
        for i in (next(order) for _ in range(count)):
            valid[i] = False
            for column, change in changes.items():
                rows[i][column] = change(rows[i][column])
    others = [i for i in order if t.merchant[i] == MERCHANTS.index("other")]
    for i in others[: NEW_MERCHANT[1]]:
        rows[i]["merchant"] = NEW_MERCHANT[0]
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, HEADER, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return np.flatnonzero(valid)


def cells(t, i, rng):
    merchant = MERCHANTS[t.merchant[i]]
    second = int(t.second[i])
    return {
        "timestamp": f"{DATE}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z",
        "amount": f"{t.amount[i]:.2f}",
        "merchant": merchant if merchant != "other" else str(rng.choice(UNKNOWN_MERCHANTS)),
        "account_age_days": "" if np.isnan(t.account_age_days[i]) else str(int(t.account_age_days[i])),
        "card_present": "true" if t.card_present[i] else "false",
        "distance_from_home_km": f"{t.distance_from_home_km[i]:.1f}",
        "transactions_last_24h": str(int(t.transactions_last_24h[i])),
        "channel": CHANNELS[t.channel[i]],
    }
