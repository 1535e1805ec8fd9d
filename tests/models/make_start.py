#!/usr/bin/python3
"""Builds the model of the first guide, start/income.onnx (Debian python3-onnx 1.12: IR 8, opset 17, ai.onnx.ml 3).

A score card: five numbers and six texts, one input for each column, weights chosen by hand. It is trained on nothing and knows nothing; what it
has of a real model is its shape, its categories and its labels.
"""
import os
import onnx
from onnx import TensorProto as T, helper as h

ML = "ai.onnx.ml"
NUMBERS = {"age": 0.02, "education-num": 0.25, "capital-gain": 0.0003, "capital-loss": 0.0005, "hours-per-week": 0.03}
TEXTS = {
    "workclass": {"Federal-gov": 0.4, "Local-gov": 0.0, "Private": 0.1, "Self-emp-inc": 0.5, "Self-emp-not-inc": -0.2, "State-gov": 0.0},
    "marital-status": {"Divorced": -0.4, "Married-civ-spouse": 1.2, "Never-married": -0.7, "Separated": -0.5, "Widowed": -0.3},
    "occupation": {
        "Adm-clerical": 0.0, "Craft-repair": 0.1, "Exec-managerial": 0.8, "Farming-fishing": -0.8, "Handlers-cleaners": -0.7,
        "Machine-op-inspct": -0.3, "Other-service": -0.9, "Prof-specialty": 0.6, "Sales": 0.3, "Tech-support": 0.6, "Transport-moving": -0.1},
    "relationship": {"Husband": 0.2, "Not-in-family": 0.0, "Other-relative": -0.4, "Own-child": -0.9, "Unmarried": -0.2, "Wife": 0.3},
    "sex": {"Female": 0.0, "Male": 0.0},
    "native-country": {"Canada": 0.0, "England": 0.0, "Germany": 0.0, "India": 0.0, "Mexico": 0.0, "Philippines": 0.0, "United-States": 0.0},
}
INTERCEPT = -7.5

nodes, parts, weights = [], list(NUMBERS), list(NUMBERS.values())
for text, categories in TEXTS.items():
    nodes.append(h.make_node("OneHotEncoder", [text], [f"{text}_one_hot"], domain=ML, cats_strings=list(categories), zeros=1))
    nodes.append(h.make_node("Flatten", [f"{text}_one_hot"], [f"{text}_flat"], axis=1))
    parts.append(f"{text}_flat")
    weights += list(categories.values())
nodes.append(h.make_node("Concat", parts, ["row"], axis=1))
nodes.append(h.make_node(
    "LinearClassifier", ["row"], ["label", "probabilities"], domain=ML, classlabels_ints=[0, 1],
    coefficients=[0.0] * len(weights) + weights, intercepts=[0.0, INTERCEPT], post_transform="SOFTMAX"))

graph = h.make_graph(
    nodes, "income",
    [h.make_tensor_value_info(name, T.FLOAT, [None, 1]) for name in NUMBERS] + [h.make_tensor_value_info(name, T.STRING, [None, 1]) for name in TEXTS],
    [h.make_tensor_value_info("label", T.INT64, [None]), h.make_tensor_value_info("probabilities", T.FLOAT, [None, 2])])
model = h.make_model(graph, opset_imports=[h.make_opsetid("", 17), h.make_opsetid(ML, 3)], producer_name="make_start.py")
model.ir_version = 8
onnx.save(model, os.path.join(os.path.dirname(os.path.abspath(__file__)), "start", "income.onnx"))
