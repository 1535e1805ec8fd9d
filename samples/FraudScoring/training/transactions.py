"""Synthetic card transactions and the hidden process that decides which of them are fraud.

Nothing here comes from real cards. The shapes are the ones payment teams know: amounts are log-normal by merchant,
few people buy at night, new accounts, card-not-present and sudden bursts are riskier. The model never sees FRAUD_*.
"""
from dataclasses import dataclass

import numpy as np

MERCHANTS = ["grocery", "travel", "electronics", "other"]       # "other" stands for every category without a column of its own
MERCHANT_SHARE = [0.60, 0.12, 0.22, 0.06]
MEDIAN_EUR = np.array([28.0, 240.0, 130.0, 35.0])
SPREAD = np.array([0.60, 0.80, 0.90, 0.70])

CHANNELS = ["chip", "contactless", "magstripe", "online", "key-entered"]
CHANNEL_SHARE = np.array([                                      # one row per merchant
    [0.28, 0.60, 0.02, 0.09, 0.01],
    [0.20, 0.06, 0.03, 0.66, 0.05],
    [0.34, 0.16, 0.03, 0.45, 0.02],
    [0.30, 0.48, 0.04, 0.16, 0.02],
])
CARD_PRESENT = np.array([1.0, 1.0, 1.0, 0.0, 0.4])              # a clerk keys in a damaged card, or one read out by telephone

DISTANCE_KM = np.array([5.0, 320.0, 14.0, 9.0])
HOURS = np.array([4, 3, 2, 2, 2, 4, 10, 22, 34, 40, 46, 52, 58, 54, 48, 48, 54, 66, 70, 58, 42, 30, 18, 9], float)
AGE_UNKNOWN = 0.06
REPORTED = 0.95                                                 # the rest of the fraud is never charged back: label noise

FRAUD_BASE = -6.55
FRAUD_NOISE = 0.6


@dataclass
class Transactions:
    second: np.ndarray                  # of the day
    amount: np.ndarray
    merchant: np.ndarray                # position in MERCHANTS
    account_age_days: np.ndarray        # NaN where the account system does not know
    card_present: np.ndarray
    distance_from_home_km: np.ndarray
    transactions_last_24h: np.ndarray
    channel: np.ndarray                 # position in CHANNELS
    fraud: np.ndarray

    def __len__(self):
        return len(self.amount)


def draw(seed, count):
    """The same seed always draws the same transactions, in the order of the day."""
    rng = np.random.default_rng(seed)
    hour = rng.choice(24, size=count, p=HOURS / HOURS.sum())
    second = np.sort(hour * 3600 + rng.integers(0, 3600, count))
    merchant = rng.choice(len(MERCHANTS), size=count, p=MERCHANT_SHARE)
    amount = np.clip(np.round(rng.lognormal(np.log(MEDIAN_EUR[merchant]), SPREAD[merchant]), 2), 0.5, 20_000)
    age = np.floor(rng.gamma(1.1, 1_100, count))
    pick = rng.random(count)[:, None]
    channel = (pick > np.cumsum(CHANNEL_SHARE[merchant], axis=1)[:, :-1]).sum(axis=1)
    present = rng.random(count) < CARD_PRESENT[channel]
    distance = np.clip(np.round(rng.lognormal(np.log(DISTANCE_KM[merchant]), 1.3), 1), 0, 18_000)
    recent = rng.poisson(rng.gamma(1.4, 1.3, count))

    risk = fraud_risk(second // 3600, amount, merchant, age, channel, distance, recent)
    risk += rng.normal(0, FRAUD_NOISE, count)
    fraud = (rng.random(count) < 1 / (1 + np.exp(-risk))) & (rng.random(count) < REPORTED)
    age[rng.random(count) < AGE_UNKNOWN] = np.nan
    return Transactions(second, amount, merchant, age, present, distance, recent, channel, fraud)


def fraud_risk(hour, amount, merchant, age, channel, distance, recent):
    online, keyed, stripe = (channel == CHANNELS.index(name) for name in ("online", "key-entered", "magstripe"))
    electronics, travel = (merchant == MERCHANTS.index(name) for name in ("electronics", "travel"))
    return (FRAUD_BASE
            + 1.0 * np.log(amount / MEDIAN_EUR[merchant])
            + 1.6 * (hour < 6)
            + 1.3 * online + 1.9 * keyed + 1.0 * stripe
            + 2.2 * np.exp(-age / 60)
            + 0.9 * np.maximum(recent - 3, 0)
            + 1.8 * (electronics & online & (amount > 300))
            + 2.4 * (~travel & (distance > 60)))
