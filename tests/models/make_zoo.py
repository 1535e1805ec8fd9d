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

# 12: torchvision: an image as planes of red, green and blue; one logit a class. 29: the same, exported without dynamic axes.
channels = weights("channels", [[1.0, 0.0, -1.0, 2.0], [0.0, 1.0, -1.0, 0.0], [0.0, 0.0, 2.0, 0.5]])
for name, batch in [("12_resnet", "batch"), ("29_resnet_fixed_batch", 1)]:
    save(name,
         [h.make_node("GlobalAveragePool", ["input"], ["pooled"]), h.make_node("Flatten", ["pooled"], ["means"]),
          h.make_node("MatMul", ["means", "channels"], ["output"])],
         [tensor("input", T.FLOAT, batch, 3, 224, 224)], [tensor("output", T.FLOAT, batch, 4)], [channels])

# 19: a forecaster: a week of hours with two columns, a day of hours ahead: each the mean of the first column plus what the same hour had.
save("19_forecaster",
     [h.make_node("Slice", ["x", "zero", "first", "column"], ["load"]), h.make_node("Squeeze", ["load", "column"], ["week"]),
      h.make_node("ReduceMean", ["week"], ["mean"], axes=[1], keepdims=1),
      h.make_node("Slice", ["week", "yesterday", "end", "hours"], ["day"]), h.make_node("Add", ["day", "mean"], ["forecast"])],
     [tensor("x", T.FLOAT, "N", 168, 2)], [tensor("forecast", T.FLOAT, "N", 24)],
     [weights("zero", [0], np.int64), weights("first", [1], np.int64), weights("column", [2], np.int64), weights("yesterday", [144], np.int64),
      weights("end", [168], np.int64), weights("hours", [1], np.int64)])

# 21: an autoencoder: what it makes of the input again, and how far off that is.
save("21_autoencoder",
     [h.make_node("Clip", ["input", "least", "greatest"], ["reconstruction"]), h.make_node("Sub", ["input", "reconstruction"], ["off"]),
      h.make_node("ReduceL2", ["off"], ["score"], axes=[1], keepdims=1)],
     [tensor("input", T.FLOAT, None, 16)], [tensor("reconstruction", T.FLOAT, None, 16), tensor("score", T.FLOAT, None, 1)],
     [weights("least", -1.0), weights("greatest", 1.0)])

# 25: a quantized image model that takes bytes.
save("25_quantized",
     [h.make_node("DequantizeLinear", ["image", "scale", "zero_point"], ["real"]), h.make_node("ReduceMean", ["real"], ["score"], axes=[1, 2, 3], keepdims=0)],
     [tensor("image", T.UINT8, "N", 1, 4, 4)], [tensor("score", T.FLOAT, "N")],
     [weights("scale", 0.5), weights("zero_point", 2, np.uint8)])

# 15: an encoder with a classifier on top: the sums of the tokens that count, by class. What is padded counts for nothing.
tokens = [tensor(n, T.INT64, "batch", "seq") for n in ("input_ids", "attention_mask", "token_type_ids")]
save("15_bert_classifier",
     [h.make_node("Mul", ["input_ids", "attention_mask"], ["kept"]), h.make_node("Mul", ["kept", "token_type_ids"], ["second"]),
      h.make_node("ReduceSum", ["kept", "axis"], ["all"], keepdims=1), h.make_node("ReduceSum", ["second", "axis"], ["part"], keepdims=1),
      h.make_node("Concat", ["all", "part"], ["both"], axis=1), h.make_node("Cast", ["both"], ["logits"], to=T.FLOAT)],
     tokens, [tensor("logits", T.FLOAT, "batch", 2)], [weights("axis", [1], np.int64)])

# 16: sentence embeddings, with the states they are the mean of.
save("16_sentence_embedding",
     [h.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"]), h.make_node("Cast", ["attention_mask"], ["mask"], to=T.FLOAT),
      h.make_node("Unsqueeze", ["mask", "last"], ["wide"]), h.make_node("Mul", ["last_hidden_state", "wide"], ["kept"]),
      h.make_node("ReduceSum", ["kept", "axis"], ["sum"], keepdims=0), h.make_node("ReduceSum", ["mask", "axis"], ["count"], keepdims=1),
      h.make_node("Div", ["sum", "count"], ["sentence_embedding"])],
     tokens[:2], [tensor("last_hidden_state", T.FLOAT, "batch", "seq", 384), tensor("sentence_embedding", T.FLOAT, "batch", 384)],
     [weights("table", [[token + dim / 1000 for dim in range(384)] for token in range(10)]), weights("axis", [1], np.int64),
      weights("last", [2], np.int64)])

# 18: a voice detector that carries its state: no axis is a batch of rows.
save("18_silero",
     [h.make_node("Cast", ["sr"], ["rate"], to=T.FLOAT), h.make_node("Div", ["rate", "khz16"], ["pace"]), h.make_node("Mul", ["input", "pace"], ["paced"]),
      h.make_node("ReduceMean", ["paced"], ["output"], axes=[1], keepdims=1), h.make_node("Unsqueeze", ["output", "first"], ["deep"]),
      h.make_node("Add", ["state", "deep"], ["stateN"])],
     [tensor("input", T.FLOAT, None, None), tensor("state", T.FLOAT, 2, None, 128), tensor("sr", T.INT64)],
     [tensor("output", T.FLOAT, None, 1), tensor("stateN", T.FLOAT, None, None, None)],
     [weights("khz16", 16000.0), weights("first", [0], np.int64)])

# 20: a recommender: ids of one user and one item, and what the user saw before.
save("20_recommender",
     [h.make_node("Gather", ["users", "user_id"], ["user"]), h.make_node("Gather", ["items", "item_id"], ["item"]),
      h.make_node("Gather", ["items", "history"], ["seen"]), h.make_node("ReduceSum", ["seen", "axis"], ["past"], keepdims=0),
      h.make_node("Mul", ["user", "item"], ["taste"]), h.make_node("Add", ["taste", "past"], ["score"])],
     [tensor("user_id", T.INT64, "N"), tensor("item_id", T.INT64, "N"), tensor("history", T.INT64, "N", "H")], [tensor("score", T.FLOAT, "N")],
     [weights("users", [1.0, 2.0, 3.0]), weights("items", [0.0, 10.0, 20.0, 40.0]), weights("axis", [1], np.int64)])
