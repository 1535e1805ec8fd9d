"""The row the model sees. FraudContract.cs says the same to the application: change both, or neither."""
import numpy as np

from transactions import CHANNELS, MERCHANTS

KNOWN_MERCHANTS = MERCHANTS[:3]         # any other category: all zeros
MISSING_ACCOUNT_AGE = 30.0              # an unknown account is treated as a month old

COLUMNS = (["amount"] + [f"merchant={m}" for m in KNOWN_MERCHANTS]
           + ["account_age_days", "card_present", "hour_of_day", "distance_from_home_km", "transactions_last_24h"]
           + [f"channel={c}" for c in CHANNELS])


def pack(t):
    age = np.where(np.isnan(t.account_age_days), MISSING_ACCOUNT_AGE, t.account_age_days)
    return np.column_stack(
        [t.amount]
        + [t.merchant == i for i in range(len(KNOWN_MERCHANTS))]
        + [age, t.card_present, t.second // 3600, t.distance_from_home_km, t.transactions_last_24h]
        + [t.channel == i for i in range(len(CHANNELS))]).astype(np.float32)
