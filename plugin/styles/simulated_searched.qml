<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0">
  <symbols>
   <symbol name="0" type="fill" alpha="1">
    <layer class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="225,219,200,255" />
      <Option name="outline_color" type="QString" value="150,142,120,255" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="style" type="QString" value="solid" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
