#!/usr/bin/python3
"""Builds the small models in odd/ (Debian python3-onnx 1.12: IR 8, opset 17, ai.onnx.ml 3).

Each has one property that exporters, or nobody careful, give their models. The files are committed, so that tests need no Python.
"""
import os
import onnx
from onnx import TensorProto as T, helper as h, numpy_helper as nh
import numpy as np

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "odd")
ML = "ai.onnx.ml"


def tensor(name, kind, *shape):
    return h.make_tensor_value_info(name, kind, shape)


def save(name, nodes, inputs, outputs, initializers=(), opset=17):
    graph = h.make_graph(nodes, name, inputs, outputs, list(initializers))
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", opset), h.make_opsetid(ML, 3)])
    model.ir_version = 8
    onnx.save(model, f"{OUT}/{name}.onnx")


def maps(name, key):
    info = onnx.ValueInfoProto()
    info.name = name
    of = info.type.sequence_type.elem_type.map_type
    of.key_type = key
    of.value_type.tensor_type.elem_type = T.FLOAT
    of.value_type.tensor_type.shape.SetInParent()
    return info


def classifier(**labels):
    return h.make_node("LinearClassifier", ["x"], ["label", "raw"], domain=ML, coefficients=[1.0, 0, 0, 0, 1.0, 0, 0, 0, 1.0],
                       intercepts=[0.0, 0.0, 0.0], post_transform="SOFTMAX", **labels)


three = [tensor("x", T.FLOAT, None, 3)]

# CatBoost declares [N] for a regressor, and returns [N, 1]: no memory made in advance can ever fit.
save("regressor_of_another_rank",
     [h.make_node("LinearRegressor", ["x"], ["predictions"], domain=ML, coefficients=[1.0, 10.0, 100.0], intercepts=[0.5])],
     three, [tensor("predictions", T.FLOAT, None)])

# Exports of XGBoost declare a batch of one, and take and return any.
save("classifier_declared_for_one_row",
     [classifier(classlabels_ints=[0, 1, 2]), h.make_node("Identity", ["raw"], ["probabilities"])],
     three, [tensor("label", T.INT64, 1), tensor("probabilities", T.FLOAT, 1, 3)])

save("text_labels",
     [classifier(classlabels_strings=["low", "mitte", "höchst"]), h.make_node("Identity", ["raw"], ["probabilities"])],
     three, [tensor("label", T.STRING, None), tensor("probabilities", T.FLOAT, None, 3)])

save("text_keys",
     [classifier(classlabels_strings=["low", "mitte", "höchst"]),
      h.make_node("ZipMap", ["raw"], ["scores"], domain=ML, classlabels_strings=["low", "mitte", "höchst"])],
     three, [tensor("label", T.STRING, None), maps("scores", T.STRING)])

double = [h.make_node("Add", ["x", "x"], ["y"])]
save("one_row_only", double, [tensor("x", T.FLOAT, 1, 4)], [tensor("y", T.FLOAT, 1, 4)])
save("four_rows_only", double, [tensor("x", T.FLOAT, 4, 4)], [tensor("y", T.FLOAT, 4, 4)])

# Declared for any number of rows; a constant inside the graph knows better.
save("one_row_only_undeclared", [h.make_node("Reshape", ["x", "shape"], ["r"]), h.make_node("Add", ["r", "r"], ["y"])],
     [tensor("x", T.FLOAT, None, 4)], [tensor("y", T.FLOAT, None, 4)], [nh.from_array(np.array([1, 4], np.int64), "shape")])

# One row only, and only the run can tell how the outputs look.
save("one_row_only_undeclared_outputs",
     [h.make_node("Reshape", ["x", "shape"], ["r"]), h.make_node("Add", ["r", "r"], ["y"]), h.make_node("Identity", ["t"], ["echo"])],
     [tensor("x", T.FLOAT, None, 4), tensor("t", T.STRING, None, 2)], [tensor("y", T.FLOAT, None), tensor("echo", T.STRING, None, None)],
     [nh.from_array(np.array([1, 4], np.int64), "shape")])

save("constants",
     [h.make_node("Cast", ["rate"], ["r"], to=T.FLOAT), h.make_node("Mul", ["x", "r"], ["xr"]), h.make_node("Add", ["xr", "offset"], ["xo"]),
      h.make_node("Cast", ["weight"], ["w"], to=T.FLOAT), h.make_node("Add", ["xo", "w"], ["y"]), h.make_node("Identity", ["text"], ["echo"])],
     [tensor("x", T.FLOAT, None, 1), tensor("rate", T.INT64), tensor("offset", T.FLOAT, 1), tensor("weight", T.FLOAT16, None, 1),
      tensor("text", T.STRING, None, 1)],
     [tensor("y", T.FLOAT, None, 1), tensor("echo", T.STRING, None, 1)])

save("default_input", [h.make_node("Mul", ["x", "factor"], ["y"])],
     [tensor("x", T.FLOAT, None, 1), tensor("factor", T.FLOAT, 1)], [tensor("y", T.FLOAT, None, 1)],
     [nh.from_array(np.array([3.0], np.float32), "factor")])

save("length_depends_on_data", [h.make_node("NonZero", ["x"], ["places"])], [tensor("x", T.FLOAT, 4)], [tensor("places", T.INT64, 1, None)])

# The category nobody trained on is an error of the node, whose words quote it.
save("unknown_category_fails", [h.make_node("OneHotEncoder", ["city"], ["hot"], domain=ML, cats_strings=["Ulm", "Köln"], zeros=0)],
     [tensor("city", T.STRING, None)], [tensor("hot", T.FLOAT, None, 2)])

save("index_out_of_bounds_fails", [h.make_node("Gather", ["table", "index"], ["y"], name="lookup")],
     [tensor("index", T.INT64, None)], [tensor("y", T.FLOAT, None)], [nh.from_array(np.array([1.5, 2.5], np.float32), "table")])

save("scalar_output", [h.make_node("ReduceSum", ["x"], ["total"], keepdims=0)], [tensor("x", T.FLOAT, None, 2)], [tensor("total", T.FLOAT)])

save("scalars", [h.make_node("Add", ["x", "x"], ["y"])], [tensor("x", T.FLOAT)], [tensor("y", T.FLOAT)])

ranks = [("r0", []), ("r1", [None]), ("r2", [None, 1]), ("r3", [None, 2, 3]), ("open", [None, None])]
save("ranks", [h.make_node("Identity", [n], [n + "_out"]) for n, _ in ranks if n != "r0"],
     [tensor(n, T.FLOAT, *s) for n, s in ranks if n != "r0"], [tensor(n + "_out", T.FLOAT, *s) for n, s in ranks if n != "r0"])

unranked = onnx.ValueInfoProto()
unranked.name = "x"
unranked.type.tensor_type.elem_type = T.FLOAT
save("no_declared_rank", double, [unranked], [tensor("y", T.FLOAT, None, None)])

kinds = dict(bool=T.BOOL, int8=T.INT8, int16=T.INT16, int32=T.INT32, int64=T.INT64, uint8=T.UINT8, uint16=T.UINT16, uint32=T.UINT32,
             uint64=T.UINT64, float16=T.FLOAT16, bfloat16=T.BFLOAT16, float32=T.FLOAT, float64=T.DOUBLE, string=T.STRING)
save("every_type", [h.make_node("Identity", [n], [n + "_out"]) for n in kinds],
     [tensor(n, k, None, 2) for n, k in kinds.items()], [tensor(n + "_out", k, None, 2) for n, k in kinds.items()])

sequence = onnx.ValueInfoProto()
sequence.name = "all"
sequence.type.sequence_type.elem_type.tensor_type.elem_type = T.FLOAT
save("sequence_of_tensors", [h.make_node("SequenceConstruct", ["x", "x"], ["all"]), h.make_node("Identity", ["x"], ["y"])],
     three, [sequence, tensor("y", T.FLOAT, None, 3)])

# The library warns of it when it loads the model.
save("unused_weights", double, three, [tensor("y", T.FLOAT, None, 3)], [nh.from_array(np.ones(2, np.float32), "nobody_needs_me")])

save("unknown_operator", [h.make_node("NoSuchOperator", ["x"], ["y"])], three, [tensor("y", T.FLOAT, None, 3)])
save("future_opset", double, three, [tensor("y", T.FLOAT, None, 3)], opset=99)

weights = nh.from_array(np.ones((3, 1), np.float32), "w")
weights.data_location = T.EXTERNAL
entry = weights.external_data.add()
entry.key, entry.value = "location", "weights.bin"
weights.ClearField("raw_data")
save("external_weights", [h.make_node("MatMul", ["x", "w"], ["y"])], three, [tensor("y", T.FLOAT, None, 1)], [weights])

# In a subgraph the library takes no weights that it is handed, and looks for them itself.
branch = h.make_graph([h.make_node("MatMul", ["x", "w"], ["y"])], "branch", [], [tensor("y", T.FLOAT, None, 1)], [weights])
save("external_weights_in_subgraph",
     [h.make_node("ReduceSum", ["x"], ["sum"], keepdims=0), h.make_node("Cast", ["sum"], ["any"], to=T.BOOL),
      h.make_node("If", ["any"], ["y"], then_branch=branch, else_branch=branch)], three, [tensor("y", T.FLOAT, None, 1)])
