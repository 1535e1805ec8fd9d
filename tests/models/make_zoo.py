#!/usr/bin/python3
"""Builds the small models in zoo/ (Debian python3-onnx 1.12: IR 8, opset 17, ai.onnx.ml 3).

One for each kind of model that .NET teams deploy, with the inputs, outputs, types and shapes its exporter writes, and as little inside as will
do. What a model computes is plain enough to be worked out in a test. The files are committed, so that tests need no Python.
"""
import os
import onnx
from onnx import TensorProto as T, helper as h, numpy_helper as nh
import numpy as np

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "zoo")
ML = "ai.onnx.ml"


def tensor(name, kind, *shape):
    return h.make_tensor_value_info(name, kind, shape)


def save(name, nodes, inputs, outputs, initializers=(), opset=17, ir=8):
    graph = h.make_graph(nodes, name, inputs, outputs, list(initializers))
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", opset), h.make_opsetid(ML, 3)])
    model.ir_version = ir
    onnx.save(model, f"{OUT}/{name}.onnx")


def weights(name, values, kind=np.float32):
    return nh.from_array(np.array(values, kind), name)


def regressor(x, y, *coefficients, intercept=0.0):
    return h.make_node("LinearRegressor", [x], [y], domain=ML, coefficients=list(coefficients), intercepts=[intercept])


# 32: a pipeline in two files, the scaling in the first of them. The contract that scales by itself needs the second one only.
packed = [tensor("float_input", T.FLOAT, None, 3)]
save("32_scaler",
     [h.make_node("Slice", ["float_input", "zero", "first", "columns"], ["amount"]),
      h.make_node("Slice", ["float_input", "first", "last", "columns"], ["rest"]),
      h.make_node("Add", ["amount", "one"], ["above"]), h.make_node("Log", ["above"], ["log"]),
      h.make_node("Concat", ["log", "rest"], ["joined"], axis=1),
      h.make_node("Scaler", ["joined"], ["variable"], domain=ML, offset=[3.5, 40.0, 0.0], scale=[1 / 1.25, 1 / 12.0, 1 / 24.0])],
     packed, [tensor("variable", T.FLOAT, None, 3)],
     [weights("one", [1.0]), weights("zero", [0], np.int64), weights("first", [1], np.int64),
      weights("last", [3], np.int64), weights("columns", [1], np.int64)])
save("32_model", [regressor("float_input", "variable", 2.0, -1.0, 0.5, intercept=0.25)], packed, [tensor("variable", T.FLOAT, None, 1)])
